/** Plays a scenario in a sealed room and writes down what happened. */
import { check, grader, type Tools } from '../../graders/kit.ts';
import { createJob } from '../../graders/checks/job.ts';
import { createInstances } from '../../graders/room/compartment.ts';
import { runCase } from '../../graders/room/run-case.ts';
import type { Compiled } from '../../graders/submission/compiled.ts';
import type { TraceEvent } from '../../graders/trace/event.ts';
import type { World } from '../../graders/world/world.ts';
import type { Adapter, RecordedJob } from './adapter.ts';
import { show } from './notation.ts';

/** Plays one scenario to a fresh instance of the module. */
export async function playInRoom(
  world: World,
  compiled: Compiled,
  adapter: Adapter,
  input: unknown,
): Promise<readonly string[]> {
  const { clock = '09:00:00' } = input as { readonly clock?: string }; // Any input may have one.
  const values = new Map<unknown, unknown>();
  let end = 'stuck';
  const play = check<Record<string, never>, { readonly input: unknown }>('plays', 'plays a scenario', {
    every: [{ input }],
    clock: () => clock,
    async run(exports, _live, tools) {
      try {
        const value =
          (await adapter.run(input, {
            exports,
            job: recordedJob(tools, values),
            mark: tools.mark,
            pause: tools.pause,
          })) ?? null;
        end = value === null ? 'settles' : `settles value ${show(value)}`;
      } catch (error) {
        end = `fails ${show(error)}`;
      }
    },
    intended: () => ({ leaves: 'nothing' }),
  });
  const kinds = Object.fromEntries(adapter.names.map((name) => [name, 'factory'] as const));
  const { trace } = await runCase({
    grader: grader(kinds, []),
    check: play as never, // The types of its exports are the adapter's affair.
    given: { input },
    instances: createInstances(compiled, world),
    world,
    phase: { lines: compiled.lines, seed: 1 },
  });
  return linesOf(trace.events, values, () => end);
}

function recordedJob(
  tools: Tools,
  values: Map<unknown, unknown>,
): (name: string, ms: number, outcome?: { readonly fulfils: unknown } | { readonly rejects: unknown }) => RecordedJob {
  return (name, ms, outcome) => {
    const live = tools.live(createJob({ name, ms, ...(outcome === undefined ? {} : { outcome }) }));
    return (...args) => {
      values.set(values.size, args);
      return live(...args);
    };
  };
}

function linesOf(
  events: readonly TraceEvent[],
  values: ReadonlyMap<unknown, unknown>,
  end: () => string,
): readonly string[] {
  const names = new Map<number, string>();
  let calls = 0;
  return events.flatMap((event): readonly string[] => {
    switch (event.type) {
      case 'started': {
        if (event.of !== 'job') return [];
        names.set(event.span, event.name);
        const args = values.get(calls) as readonly unknown[]; // One entry a call, in order.
        calls += 1;
        return [`${event.at} start ${event.name} ${args.map(show).join(', ')}`.trim()];
      }
      case 'ended': {
        const name = names.get(event.span);
        return name === undefined ? [] : [`${event.at} ${event.failed ? 'throws' : 'end'} ${name}`];
      }
      case 'mark':
        return [`${event.at} mark ${event.name}`];
      case 'log':
        return event.level === 'log' ? [`${event.at} log ${event.text}`] : [];
      case 'blocked':
        return [`${event.from}-${event.at} blocks`];
      case 'settled':
        return [`${event.at} ${end()}`];
      default:
        return [];
    }
  });
}
