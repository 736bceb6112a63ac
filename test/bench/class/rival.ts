/** Grades a submission as a teacher would today: the same checks in vitest, run once for each submission. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { root } from '../solutions.ts';

/**
 * How long one run may take. vitest's own `testTimeout`, five seconds, ends what waits, test by test; it cannot end a
 * loop that never gives control back. So whoever grades strangers' code kills such a run: here after about three times
 * what a submission without any takes on a quiet machine, which is far less than the minutes that a CI would give it.
 */
const timeOutMs = 15_000;

/** Runs the rival's suite on the submission in a folder; what it makes of it is not looked at. */
export function runRival(submission: string, settings: readonly string[]): Promise<void> {
  const vitest = join(root, 'node_modules', 'vitest', 'vitest.mjs');
  const child = spawn(process.execPath, [vitest, 'run', '--reporter=json', ...settings], {
    cwd: join(root, 'test', 'bench', 'rival'),
    stdio: 'ignore',
    env: { ...process.env, SUBMISSION: submission },
    // A group of its own: its workers must end with it.
    detached: process.platform !== 'win32',
  });
  const timer = setTimeout(() => killAll(child.pid), timeOutMs);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', () => {
      clearTimeout(timer);
      resolve();
    });
  });
}

function killAll(pid: number | undefined): void {
  if (pid !== undefined) process.kill(process.platform === 'win32' ? pid : -pid, 'SIGKILL');
}
