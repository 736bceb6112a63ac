/** Runs a Node program to its end. */
import { spawn } from 'node:child_process';

export interface Ran {
  readonly code: number | null;
  readonly output: string;
  readonly errors: string;
}

/** Runs `node` with these arguments in a folder, and collects what it printed. */
function runNode(args: readonly string[], cwd: string): Promise<Ran> {
  const child = spawn(process.execPath, args, {
    cwd,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, NO_COLOR: '1' },
  });
  const printed = { output: '', errors: '' };
  child.stdout.setEncoding('utf8').on('data', (text: string) => (printed.output += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (printed.errors += text));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, ...printed }));
  });
}

/**
 * As `runNode`, for a program that must end well.
 *
 * @throws {Error} with what it printed, when its exit code is not 0.
 */
export async function mustRunNode(args: readonly string[], cwd: string): Promise<string> {
  const { code, output, errors } = await runNode(args, cwd);
  if (code === 0) return output;
  throw new Error(`Expected \`node ${args.join(' ')}\` to end with 0, got ${code}\n${output}\n${errors}`);
}
