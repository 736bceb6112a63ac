/** A pool of rooms: grades one exercise of one submission at a time in each, and outlives whatever happens there. */
import type { CheckOutcome, ExerciseInfo, RoomMessage, RoomRequest, Run } from '../room/protocol.ts';
import type { Budget, Finding } from '../trace/finding.ts';
import { startChild, type Child, type Exit } from './child.ts';
import { parseRoomMessage } from './messages.ts';
import { watch } from './watch.ts';

export interface Rooms {
  /** What can be graded, told by a room before any submission ran in it. */
  readonly catalog: () => Promise<readonly ExerciseInfo[]>;
  /** Runs the checks of one exercise; the result has an outcome for exactly the checks asked for. */
  readonly run: (request: RoomRequest, checks: readonly string[]) => Promise<readonly CheckOutcome[]>;
  /** Runs one case again; there is no run when the room did not live to tell. @throws {TypeError} when the case does not fit the check. */
  readonly replay: (request: RoomRequest) => Promise<{ readonly run?: Run; readonly findings: readonly Finding[] }>;
  readonly close: () => Promise<void>;
}

export interface RoomsOptions {
  /** The bundled room. */
  readonly script: string;
  readonly size: number;
}

interface Room {
  readonly child: Child;
  readonly ready: Promise<readonly ExerciseInfo[]>;
  /** Who is told of the room's messages. */
  listen: (message: RoomMessage) => void;
  /** Who is told that it has died. */
  mourn: (exit: Exit) => void;
  /** How it died, once it has. */
  exit: Exit | undefined;
}

/** What one attempt came to: the outcomes that arrived, and why it ended before `done`, if it did. */
interface Attempt {
  readonly messages: readonly RoomMessage[];
  readonly ended: 'done' | Budget | { readonly crashed: Exit } | { readonly unready: string };
}

const heapMb = 128;

/** The most that one check may use before its room is killed. */
const limits = { processorMs: 5_000, realMs: 30_000, residentBytes: 512 * 1024 * 1024 } as const;

/** Opens `size` rooms; each is replaced when it dies. */
export function openRooms({ script, size }: RoomsOptions): Rooms {
  const idle: Room[] = Array.from({ length: size }, () => openRoom(script));
  const waiting: ((room: Room) => void)[] = [];
  const open = new Set<Room>(idle);
  const first = idle[0]?.ready;
  let isClosed = false;

  function take(): Promise<Room> {
    const room = idle.pop();
    return room === undefined ? new Promise((resolve) => waiting.push(resolve)) : Promise.resolve(room);
  }

  function giveBack(room: Room, isAlive: boolean): void {
    if (!isAlive) open.delete(room);
    // Whoever still waits gets a dead one, and hears so at once.
    const next = isAlive || isClosed ? room : openRoom(script);
    open.add(next);
    const waiter = waiting.shift();
    if (waiter === undefined) idle.push(next);
    else waiter(next);
  }

  async function attempt(request: RoomRequest): Promise<Attempt> {
    const room = await take();
    const unready = await room.ready.then(
      () => undefined,
      (error: Error) => error.message,
    );
    const result = unready === undefined ? await ask(room, request) : { messages: [], ended: { unready } };
    giveBack(room, result.ended === 'done');
    return result;
  }

  return {
    catalog: async () => (await first) ?? [],
    async run(request, checks) {
      let result = await attempt(request);
      // It may have come from elsewhere, even from what ran here before: an end is believed only when it comes twice.
      if (result.ended !== 'done') result = await attempt(request);
      return outcomesOf(result, checks);
    },
    async replay(request) {
      const { messages, ended } = await attempt(request);
      for (const message of messages) {
        if (message.type === 'replayed') return { run: message.run, findings: message.findings };
        if (message.type === 'bad-case') throw new TypeError(message.message);
      }
      if (isUnready(ended)) throw new Error(ended.unready);
      return { findings: [findingOf(ended)] };
    },
    async close() {
      isClosed = true;
      await Promise.all(
        [...open].map(({ child }) => {
          child.kill();
          return child.exited;
        }),
      );
    },
  };
}

function openRoom(script: string): Room {
  let isReady: (exercises: readonly ExerciseInfo[]) => void = () => undefined;
  let hasFailed: (error: Error) => void = () => undefined;
  const ready = new Promise<readonly ExerciseInfo[]>((resolve, reject) => {
    isReady = resolve;
    hasFailed = reject;
  });
  // Who needs the catalogue hears of it; nobody else has to.
  ready.catch(() => undefined);
  const child = startChild({
    script,
    heapMb,
    onLine(line) {
      const message = parseRoomMessage(line);
      if (message?.type === 'ready') isReady(message.exercises);
      else if (message !== undefined) room.listen(message);
    },
  });
  void child.exited.then((exit) => {
    hasFailed(new Error(`A room could not start: ${exit.errors}`));
    room.exit = exit;
    room.mourn(exit);
  });
  const room: Room = { child, ready, listen: () => undefined, mourn: () => undefined, exit: undefined };
  return room;
}

async function ask(room: Room, request: RoomRequest): Promise<Attempt> {
  const messages: RoomMessage[] = [];
  return new Promise((resolve) => {
    let ended: Attempt['ended'] | undefined;
    let doom: Budget | undefined;
    const end = (how: Attempt['ended']): void => {
      if (ended !== undefined) return;
      ended = how;
      guard?.stop();
      room.listen = () => undefined;
      room.mourn = () => undefined;
      resolve({ messages, ended });
    };
    const guard =
      room.child.pid === undefined
        ? undefined
        : watch(room.child.pid, limits, (budget) => {
            doom = budget;
            room.child.kill();
          });
    room.listen = (message) => {
      if (message.type === 'done') {
        end('done');
        return;
      }
      if (message.type === 'began') guard?.restart();
      messages.push(message);
    };
    guard?.restart();
    room.mourn = (crashed) => end(doom ?? (isOutOfMemory(crashed) ? 'memory' : { crashed }));
    if (room.exit === undefined) room.child.send(request);
    else room.mourn(room.exit);
  });
}

function isOutOfMemory({ errors }: Exit): boolean {
  return errors.includes('out of memory') || errors.includes('invalid size error');
}

/** One outcome for each check: what arrived, then what ended the room, then what could not be run because of it. */
function outcomesOf({ messages, ended }: Attempt, checks: readonly string[]): readonly CheckOutcome[] {
  const arrived = new Map(
    messages.flatMap((message) =>
      message.type === 'outcome' ? [[message.outcome.check, message.outcome] as const] : [],
    ),
  );
  let culprit = [...arrived.values()].findLast(({ status }) => status === 'failed')?.check;
  let isTold = arrived.size > 0 && ended !== 'done' && lastBegan(messages) === [...arrived.keys()].at(-1);
  return checks.map((check) => {
    const outcome = arrived.get(check);
    if (outcome !== undefined) return outcome;
    // Whoever can make a verdict unreadable must gain nothing by it.
    if (ended === 'done') return { check, cases: 0, status: 'failed', findings: [findingOf(ended)] };
    if (isUnready(ended)) return { check, cases: 0, status: 'broken', error: ended.unready };
    if (isTold && culprit !== undefined) return { check, cases: 0, status: 'blocked', by: culprit };
    isTold = true;
    culprit = check;
    return { check, cases: 0, status: 'failed', findings: [findingOf(ended)] };
  });
}

function lastBegan(messages: readonly RoomMessage[]): string | undefined {
  const began = messages.findLast((message) => message.type === 'began');
  return began?.type === 'began' ? began.check : undefined;
}

/** A room that did not start has seen no submission: it is ours. */
function isUnready(ended: Attempt['ended']): ended is { readonly unready: string } {
  return typeof ended === 'object' && 'unready' in ended;
}

/** Says why a room ended before it was done. */
function findingOf(ended: Exclude<Attempt['ended'], { readonly unready: string }>): Finding {
  if (typeof ended === 'object') return { kind: 'crashed', error: ended.crashed.errors.slice(-500) };
  return ended === 'done'
    ? { kind: 'crashed', error: 'The room gave no verdict' }
    : { kind: 'over-budget', budget: ended };
}
