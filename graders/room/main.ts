/** The child process that is a room: requests come on stdin, answers go to descriptor 3. */
import { writeSync } from 'node:fs';
import { createInterface } from 'node:readline';
import catalog from 'overlap:catalog';
import { createWorld } from '../world/world.ts';
import type { RoomMessage, RoomRequest } from './protocol.ts';
import { describeCatalog, serve } from './room.ts';
import { seal } from './seal.ts';

const answers = 3;
let checkInProgress = '';

function send(message: RoomMessage): void {
  if (message.type === 'began') checkInProgress = message.check;
  const bytes = Buffer.from(`${JSON.stringify(message)}\n`);
  for (let sent = 0; sent < bytes.length;) sent += writeSync(answers, bytes, sent);
}

const world = createWorld((spent) => {
  const findings = [{ kind: 'over-budget', ...spent }] as const;
  send({ type: 'outcome', outcome: { check: checkInProgress, cases: 0, status: 'failed', findings } });
  process.exit();
});
send({ type: 'ready', exercises: describeCatalog(catalog) });
seal(world, () => world.wallTime());

let queue = Promise.resolve();
createInterface({ input: process.stdin }).on('line', (line) => {
  // The parent wrote the line, from this very type.
  const request = JSON.parse(line) as RoomRequest;
  queue = queue.then(() => serve(request, catalog, world, send));
});
