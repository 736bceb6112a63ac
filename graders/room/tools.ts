/** What a check's `run` works with: tools, and jobs that can be called. */
import type { Tools } from '../checks/grader.ts';
import { isJob, isRecord, type Job, type LiveJob } from '../checks/job.ts';
import type { Loop } from '../world/loop.ts';
import type { World } from '../world/world.ts';

/** Creates the tools of one case. */
export function createTools(world: World, loop: Loop): Tools {
  const pause = (ms: number): Promise<void> =>
    new Promise((resolve) => void loop.setTimer({ delayMs: ms, callback: resolve, hidden: true }));
  return {
    mark: (name) => void loop.recorder.record({ type: 'mark', name }),
    observe: (name, value) => void loop.recorder.record({ type: 'observed', name, value: world.plain(value) }),
    pause,
    now: loop.now,
    isPromise: world.isPromise,
    live: (job) => createLiveJob(job, world, loop),
  };
}

/** Makes every job in a case one that can be called. */
export function liven(value: unknown, tools: Tools): unknown {
  if (isJob(value)) return tools.live(value);
  if (Array.isArray(value)) return value.map((item: unknown) => liven(item, tools));
  if (!isRecord(value)) return value;
  const live: Record<string, unknown> = {};
  for (const key of Object.keys(value)) live[key] = liven(value[key], tools);
  return live;
}

function createLiveJob(job: Job, world: World, loop: Loop): LiveJob {
  const { id, name, ms, outcome } = job;
  const fails = 'rejects' in outcome;
  const result = fails ? outcome.rejects : outcome.fulfils;
  world.nameObject(result, `the ${fails ? 'error' : 'value'} of ${name}`);
  const run: LiveJob = (...args) => {
    const line = world.callingLine();
    const span = loop.recorder.start({
      of: 'job',
      name,
      job: id,
      args: args.map((arg) => world.plain(arg)),
      ...(line === undefined ? {} : { line }),
    });
    loop.recorder.leave(span);
    return new Promise((resolve, reject) => {
      const end = (): void => {
        loop.recorder.end(span, fails, world.plain(result));
        if (fails) reject(result);
        else resolve(result);
      };
      loop.setTimer({ delayMs: ms, callback: end, hidden: true });
    });
  };
  Object.defineProperty(run, 'name', { value: name });
  world.nameObject(run, name);
  return run;
}
