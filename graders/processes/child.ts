/** A killable child process that speaks one JSON message a line. */
import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';

/** How a child ended. */
export interface Exit {
  readonly code: number | null;
  readonly signal: string | null;
  /** The end of what it printed as an error. */
  readonly errors: string;
}

export interface Child {
  readonly pid: number | undefined;
  readonly send: (message: unknown) => void;
  readonly kill: () => void;
  readonly exited: Promise<Exit>;
}

export interface ChildOptions {
  readonly script: string;
  readonly heapMb: number;
  /** Called with each line, as text: the caller checks it. */
  readonly onLine: (line: string) => void;
}

/** The most characters of one message; more is cut off and so is no message. */
const longestMessage = 8_000_000;

/** Starts `script` in Node with nothing of this process's environment. */
export function startChild({ script, heapMb, onLine }: ChildOptions): Child {
  const child = spawn(process.execPath, [`--max-old-space-size=${heapMb}`, '--no-warnings', script], {
    env: bareEnvironment(),
    stdio: ['pipe', 'ignore', 'pipe', 'pipe'],
    windowsHide: true,
  });
  let errors = '';
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    errors = (errors + text).slice(-4_000);
  });
  // Writing to a child that has just died is told by its exit.
  child.stdin?.on('error', () => undefined);
  const answers = child.stdio[3] as Readable;
  createInterface({ input: answers }).on('line', (line) => {
    if (line.length <= longestMessage) onLine(line);
  });
  const exited = new Promise<Exit>((resolve) => {
    child.on('error', (error) => resolve({ code: null, signal: null, errors: error.message }));
    child.on('close', (code, signal) => resolve({ code, signal, errors }));
  });
  return {
    pid: child.pid,
    send: (message) => void child.stdin?.write(`${JSON.stringify(message)}\n`),
    kill: () => void child.kill('SIGKILL'),
    exited,
  };
}

function bareEnvironment(): NodeJS.ProcessEnv {
  const fixed = { TZ: 'UTC', LC_ALL: 'en_US.UTF-8' };
  const root = process.env['SYSTEMROOT'];
  // Windows starts no process without it.
  return process.platform === 'win32' && root !== undefined ? { ...fixed, SYSTEMROOT: root } : fixed;
}
