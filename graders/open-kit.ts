/** Starts the processes that grading needs, from a bundle. */
import { join } from 'node:path';
import type { Kit } from './grade.ts';
import { openCompiler } from './processes/compiler.ts';
import { openRooms } from './processes/rooms.ts';

/** Opens the compiler and `rooms` rooms; `close` ends them all. */
export function openKit(
  bundle: string,
  { rooms }: { readonly rooms: number },
): Kit & { readonly close: () => Promise<void> } {
  const compiler = openCompiler(join(bundle, 'compiler.mjs'));
  const pool = openRooms({ script: join(bundle, 'room.mjs'), size: rooms });
  return {
    compiler,
    rooms: pool,
    async close() {
      await Promise.all([compiler.close(), pool.close()]);
    },
  };
}
