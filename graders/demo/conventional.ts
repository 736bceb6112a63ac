/** Judges an answer by a grader of the usual kind, in a process of its own with a time-out. */
import { spawn, type Serializable } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { transform } from 'esbuild';
import type { DemoGrader } from './demo-grader.ts';

/** What such a grader is handed: the student's function itself. */
export type Together = (first: () => Promise<string>, second: () => Promise<string>) => Promise<unknown>;

/** Almost four times what a right answer needs. */
const timeOutMs = 1_500;

/** Enough for a slow machine to start Node and import two files. */
const startingMs = 10_000;

/** Makes a grader of the demo from one of the files beside this one, such as `compares-results.ts`. */
export function createConventional(name: string, file: string, kitRoot: string): DemoGrader {
  const folder = join(kitRoot, 'graders', 'demo');
  return {
    name,
    async prepare(path) {
      const [grader, answer] = await Promise.all([addressOf(join(folder, file)), addressOf(path)]);
      const child = spawn(process.execPath, [join(folder, 'run-conventional.mjs')], {
        stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
        timeout: startingMs + timeOutMs,
        killSignal: 'SIGKILL',
        windowsHide: true,
      });
      const exited = new Promise<number | null>((resolve, reject) => {
        child.on('exit', resolve);
        child.on('error', reject);
      });
      const send = (message: Serializable): void => {
        // Whether a process that has just ended hears it does not matter.
        child.send(message, () => undefined);
      };
      send({ grader, answer });
      // An answer that cannot even be imported is never ready.
      await Promise.race([once(child, 'message'), exited]);
      return async () => {
        send('judge');
        const timer = setTimeout(() => child.kill('SIGKILL'), timeOutMs);
        const code = await exited;
        clearTimeout(timer);
        return { accepts: code === 0 };
      };
    },
  };
}

/** A file of TypeScript as an address from which plain Node can import it. */
async function addressOf(path: string): Promise<string> {
  const { code } = await transform(await readFile(path, 'utf8'), { loader: 'ts', sourcefile: path });
  return `data:text/javascript,${encodeURIComponent(code)}`;
}
