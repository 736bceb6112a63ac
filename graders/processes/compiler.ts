/** The compiler as a killable child process: a source that crashes or stalls it is refused, and it starts again. */
import type { CompileResult, SourceFiles } from '../submission/compiled.ts';
import { startChild, type Child } from './child.ts';
import { watch } from './watch.ts';

export interface Compiler {
  readonly compile: (source: SourceFiles) => Promise<CompileResult>;
  readonly close: () => Promise<void>;
}

const heapMb = 512;

/** The most that compiling one exercise may use before the compiler is killed. */
const limits = { processorMs: 10_000, realMs: 30_000, residentBytes: 1024 * 1024 * 1024 } as const;

/** Starts the compiler from its bundled script. */
export function openCompiler(script: string): Compiler {
  let child: Child | undefined;
  let answer: (line: string) => void = () => undefined;
  let giveUp: () => void = () => undefined;
  let turn: Promise<unknown> = Promise.resolve();
  let asked = 0;
  let isClosed = false;

  function start(): Child {
    const started = startChild({ script, heapMb, onLine: (line) => answer(line) });
    void started.exited.then(() => {
      if (child !== started) return;
      child = undefined;
      giveUp();
    });
    return started;
  }
  child = start();

  /** Nothing comes of it when the compiler dies. */
  function ask(source: SourceFiles): Promise<CompileResult | undefined> {
    asked += 1;
    const id = asked;
    const mine = (child ??= start());
    return new Promise((resolve) => {
      const guard = mine.pid === undefined ? undefined : watch(mine.pid, limits, () => mine.kill());
      guard?.restart();
      giveUp = () => {
        guard?.stop();
        resolve(undefined);
      };
      answer = (line) => {
        // The compiler never runs a submission's code, so its answers are ours.
        const { id: answered, result } = JSON.parse(line) as { readonly id: number; readonly result: CompileResult };
        if (answered !== id) return;
        guard?.stop();
        resolve(result);
      };
      mine.send({ id, source });
    });
  }

  /** A death may have come from elsewhere: it is believed only when it comes twice. */
  async function askTwice(source: SourceFiles): Promise<CompileResult> {
    const result = (await ask(source)) ?? (isClosed ? undefined : await ask(source));
    return result ?? { status: 'refused', refusal: { reason: 'compiler', file: source.entry } };
  }

  return {
    compile(source) {
      const result = turn.then(() => askTwice(source));
      turn = result;
      return result;
    },
    async close() {
      isClosed = true;
      const last = child;
      last?.kill();
      await last?.exited;
    },
  };
}
