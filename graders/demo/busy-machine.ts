/** Keeps the machine busy, as the other programs on a server do. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';

/** How many threads want each core. */
const threadsPerCore = 32;

/** Keeps every core busy for three seconds, or until the result is called. */
export async function keepBusy(kitRoot: string): Promise<() => Promise<void>> {
  const threads = String(threadsPerCore * availableParallelism());
  const child = spawn(process.execPath, [join(kitRoot, 'graders', 'demo', 'keep-busy.mjs'), threads], {
    env: { ...process.env, UV_THREADPOOL_SIZE: threads },
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    windowsHide: true,
  });
  const exited = once(child, 'exit');
  await Promise.race([once(child, 'message'), exited]);
  return async () => {
    child.kill('SIGKILL');
    await exited;
  };
}
