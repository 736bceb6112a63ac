/** A killable child process that speaks one JSON message a line. */
import { spawn } from 'node:child_process';
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

/** The most characters of one message: a child that says more is ended. */
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
  const kill = (): void => void child.kill('SIGKILL');
  readLines(child.stdio[3] as Readable, onLine, kill);
  const exited = new Promise<Exit>((resolve) => {
    child.on('error', (error) => resolve({ code: null, signal: null, errors: error.message }));
    child.on('close', (code, signal) => resolve({ code, signal, errors }));
  });
  return {
    pid: child.pid,
    send: (message) => void child.stdin?.write(`${lineOf(message)}\n`),
    kill,
    exited,
  };
}

/** JSON leaves two line ends of Unicode's as they are, at which a reader of lines may end one. */
function lineOf(message: unknown): string {
  return JSON.stringify(message)
    .replaceAll('\u2028', String.raw`\u2028`)
    .replaceAll('\u2029', String.raw`\u2029`);
}

/** Only line feeds end a line: what a student logs may hold anything else that ends lines elsewhere. */
function readLines(stream: Readable, onLine: (line: string) => void, tooLong: () => void): void {
  let line = '';
  stream.setEncoding('utf8').on('data', (text: string) => {
    const [end = '', ...others] = text.split('\n');
    line += end;
    if (line.length > longestMessage) {
      line = '';
      tooLong();
    }
    for (const other of others) {
      onLine(line);
      line = other;
    }
  });
}

function bareEnvironment(): NodeJS.ProcessEnv {
  const fixed = { TZ: 'UTC', LC_ALL: 'en_US.UTF-8' };
  const root = process.env['SYSTEMROOT'];
  // Windows starts no process without it.
  return process.platform === 'win32' && root !== undefined ? { ...fixed, SYSTEMROOT: root } : fixed;
}
