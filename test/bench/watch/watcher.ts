/** A program that watches a file, and how long it takes from a save to its verdict. */
import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';

export interface Watcher {
  /** Saves the file and waits for the verdict; gives the milliseconds. */
  readonly save: () => Promise<number>;
  readonly close: () => Promise<void>;
}

export interface WatcherParts {
  /** For Node. */
  readonly args: readonly string[];
  readonly cwd: string;
  /** The file that is saved: always the same right answer, with a comment that differs. */
  readonly file: string;
  readonly text: string;
  /** What it prints when a verdict is there. */
  readonly verdict: string;
  /** What it prints when it is ready for a save. */
  readonly ready: string;
}

/** Starts the program; it is ready when the promise is fulfilled. */
export async function startWatcher({ args, cwd, file, text, verdict, ready }: WatcherParts): Promise<Watcher> {
  const child = spawn(process.execPath, args, {
    cwd,
    stdio: ['pipe', 'pipe', 'pipe'],
    env: { ...process.env, NO_COLOR: '1', CI: '' },
  });
  let printed = '';
  let listen: () => void = () => undefined;
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (part: string) => {
      printed += part;
      listen();
    });
  }
  const exited = new Promise<void>((resolve) => child.on('close', () => resolve()));
  const until = (wanted: string): Promise<void> =>
    new Promise((resolve, reject) => {
      listen = () => {
        if (printed.includes(wanted)) resolve();
      };
      listen();
      void exited.then(() =>
        reject(new Error(`Expected \`${wanted}\` from \`node ${args.join(' ')}\`, got:\n${printed}`)),
      );
    });
  let saves = 0;

  await until(ready);
  return {
    async save() {
      // Nobody saves in the very moment in which a verdict is there; vitest would not hear of it.
      await sleep(300);
      saves += 1;
      printed = '';
      const startedAt = performance.now();
      writeFileSync(file, `${text}// ${saves}\n`);
      await until(verdict);
      const ms = performance.now() - startedAt;
      await until(ready);
      return ms;
    },
    async close() {
      child.kill();
      await exited;
    },
  };
}
