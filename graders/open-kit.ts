/** Starts the processes that grading needs, from a bundle. */
import { join } from 'node:path';
import { onExit } from 'signal-exit';
import type { Kit } from './grade.ts';
import { openCompiler } from './processes/compiler.ts';
import { openRooms } from './processes/rooms.ts';

/** Opens the compiler and `rooms` rooms; `close` ends them all, and so does the end of this process or of its parent's. */
export function openKit(
  bundle: string,
  { rooms }: { readonly rooms: number },
): Kit & { readonly close: () => Promise<void> } {
  const compiler = openCompiler(join(bundle, 'compiler.mjs'));
  const pool = openRooms({ script: join(bundle, 'room.mjs'), size: rooms });
  const end = async (): Promise<void> => {
    await Promise.all([compiler.close(), pool.close()]);
  };
  const abandon = (): void => void end();
  // A room that is busy would not notice that nobody listens any more.
  const forget = onExit(abandon);
  // Told only to a process that another one of Node's has started, such as a worker of vitest's.
  process.once('disconnect', abandon);
  return {
    compiler,
    rooms: pool,
    async close() {
      forget();
      process.off('disconnect', abandon);
      await end();
    },
  };
}
