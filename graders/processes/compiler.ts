/** The compiler as a killable child process: a source that crashes or stalls it is refused, and it starts again. */
import type { CompileResult, SourceFiles } from '../submission/compiled.ts';
import { startChild, type Child } from './child.ts';

export interface Compiler {
  readonly compile: (source: SourceFiles) => Promise<CompileResult>;
  readonly close: () => Promise<void>;
}

/** The longest that compiling one exercise may take, in milliseconds. */
const patienceMs = 10_000;

/** Starts the compiler from its bundled script. */
export function openCompiler(script: string): Compiler {
  let child: Child | undefined;
  let answer: (line: string) => void = () => undefined;
  let refuse: () => void = () => undefined;
  let turn: Promise<unknown> = Promise.resolve();
  let asked = 0;

  function start(): Child {
    const started = startChild({ script, heapMb: 512, onLine: (line) => answer(line) });
    void started.exited.then(() => {
      if (child !== started) return;
      child = undefined;
      refuse();
    });
    return started;
  }
  child = start();

  function ask(source: SourceFiles): Promise<CompileResult> {
    asked += 1;
    const id = asked;
    const mine = (child ??= start());
    return new Promise((resolve) => {
      const timer = setTimeout(() => mine.kill(), patienceMs);
      refuse = () => {
        clearTimeout(timer);
        resolve({ status: 'refused', refusal: { reason: 'compiler', file: source.entry } });
      };
      answer = (line) => {
        // The compiler never runs a submission's code, so its answers are ours.
        const { id: answered, result } = JSON.parse(line) as { readonly id: number; readonly result: CompileResult };
        if (answered !== id) return;
        clearTimeout(timer);
        resolve(result);
      };
      mine.send({ id, source });
    });
  }

  return {
    compile(source) {
      const result = turn.then(() => ask(source));
      turn = result;
      return result;
    },
    async close() {
      const last = child;
      last?.kill();
      await last?.exited;
    },
  };
}
