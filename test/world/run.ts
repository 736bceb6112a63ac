/** Runs a program on a world of its own and lists what it logged, each line with its time. */
import type { Trace } from '../../graders/trace/event.ts';
import { createWorld, type World } from '../../graders/world/world.ts';

/** The globals that a program under test is given, by the names Node has for them. */
export type Globals = typeof globalThis & { readonly process: NodeJS.Process };

export const world: World = createWorld(() => {
  throw new Error('gave up');
});

/** Runs `program` in virtual time and returns its trace. */
export async function trace(program: (globals: Globals) => unknown, clock?: string): Promise<Trace> {
  const loop = world.begin({ lines: [], ...(clock === undefined ? {} : { clock }) });
  await loop.run(() => {
    void (async () => program(world.globals as unknown as Globals))().then(
      (value) => loop.settle({ how: 'fulfilled', value: world.plain(value) }),
      (error: unknown) => loop.settle({ how: 'rejected', value: world.plain(error) }),
    );
  });
  return loop.recorder.trace;
}

/** The events of one program as short strings, timers left out. */
export async function story(program: (globals: Globals) => unknown, clock?: string): Promise<readonly string[]> {
  const { events } = await trace(program, clock);
  return events.flatMap((event) => {
    switch (event.type) {
      case 'log':
        return [`${event.at} ${event.text}`];
      case 'blocked':
        return [`${event.from}-${event.at} blocked`];
      case 'settled':
        return [`${event.at} ${event.how}`];
      case 'stuck':
        return [`${event.at} never settles`];
      case 'threw':
        return [`${event.at} threw in a ${event.where}`];
      case 'polling':
        return [`${event.at} polling`];
      default:
        return [];
    }
  });
}
