/** The child process that is a room: requests come on stdin, answers go to descriptor 3. */
import { writeSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { setFlagsFromString } from 'node:v8';
import catalog from 'overlap:catalog';
import { createWorld } from '../world/world.ts';
import type { RoomMessage, RoomRequest } from './protocol.ts';
import { describeCatalog, serve } from './room.ts';
import { seal } from './seal.ts';

// Each submission is new code that runs for a moment: what optimizing it too early costs is never earned back. A newer
// V8 has another way to tell, and no such flag.
if (process.versions.node.startsWith('20.')) setFlagsFromString('--interrupt-budget=300000');

const answers = 3;
let checkInProgress = '';
let unsent = '';

function send(message: RoomMessage): void {
  if (message.type === 'began') checkInProgress = message.check;
  unsent += `${JSON.stringify(message)}\n`;
  // What follows an outcome follows at once: the parent is woken once for both.
  if (message.type !== 'outcome') flush();
}

function flush(): void {
  const bytes = Buffer.from(unsent);
  unsent = '';
  for (let sent = 0; sent < bytes.length;) sent += writeSync(answers, bytes, sent);
}

const world = createWorld((spent) => {
  const findings = [{ kind: 'over-budget', ...spent }] as const;
  send({ type: 'outcome', outcome: { check: checkInProgress, cases: 0, status: 'failed', findings } });
  flush();
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
