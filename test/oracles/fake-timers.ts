/** Plays a scenario under vitest's fake timers and writes down what happened. */
import { format } from 'node:util';
import { vi } from 'vitest';
import type { Adapter, Play, RecordedJob, Tools } from './adapter.ts';
import { show } from './notation.ts';
import { pickExports } from './pick-exports.ts';
import { fakeTimerModules } from './timer-modules.ts';

/** Plays one scenario to a fresh instance of the module, and lets everything run out before it gives the trace. */
export const playOnFakeTimers: Play = async ({ load }, adapter, input) => {
  vi.useFakeTimers();
  vi.resetModules();
  const restoreTimerModules = fakeTimerModules();
  const recorder = createRecorder();
  try {
    const exports = pickExports(await loaded(load), adapter.names);
    vi.setSystemTime(timeOfDay(input));
    recorder.begin();
    void play(adapter, input, { exports, mark: recorder.mark, pause, job: recorder.job }, recorder.record);
    await vi.runAllTimersAsync();
    return recorder.trace;
  } finally {
    vi.restoreAllMocks();
    restoreTimerModules();
    vi.useRealTimers();
  }
};

/** Imports a module; what importing causes (a `main();` at the end of the file) runs out before the scenario begins. */
async function loaded(load: () => Promise<object>): Promise<object> {
  let isLoading = true;
  const loading = load();
  const end = (): void => {
    isLoading = false;
  };
  void loading.then(end, end);
  // A module that awaits at its top level is loaded only when its timers have run.
  do await vi.runAllTimersAsync();
  while (isLoading);
  await vi.runAllTimersAsync();
  return loading;
}

async function play(
  adapter: Adapter,
  input: unknown,
  tools: Tools<unknown>,
  record: (text: string) => void,
): Promise<void> {
  try {
    const value = (await adapter.run(input, tools)) ?? null;
    record(value === null ? 'settles' : `settles value ${show(value)}`);
  } catch (error) {
    record(`fails ${show(error)}`);
  }
}

/** The instant at which the scenario's local clock shows its `clock`, on a day without a change of time. */
function timeOfDay(input: unknown): Date {
  const { clock = '09:00:00' } = input as { readonly clock?: string }; // Any input may have one.
  const [hours = 0, minutes = 0, seconds = 0] = clock.split(':').map(Number);
  return new Date(2025, 0, 15, hours, minutes, seconds);
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

/** Writes down jobs, marks, what is logged, and stretches that block; nothing before `begin`. */
function createRecorder() {
  const trace: string[] = [];
  let begunAt: number | undefined;

  function record(text: string): void {
    if (begunAt !== undefined) trace.push(`${Date.now() - begunAt} ${text}`);
  }

  vi.spyOn(console, 'log').mockImplementation((...args) => record(`log ${format(...args)}`));
  // Blocking moves the clock and lets no timer run.
  vi.spyOn(Atomics, 'wait').mockImplementation((_array: unknown, _index: unknown, _value: unknown, ms = 0) => {
    const from = Date.now();
    vi.setSystemTime(from + ms);
    if (begunAt !== undefined) trace.push(`${from - begunAt}-${Date.now() - begunAt} blocks`);
    return 'timed-out';
  });

  return {
    trace,
    record,
    begin: () => {
      begunAt = Date.now();
    },
    mark: (text: string) => record(`mark ${text}`),
    job:
      (name: string, ms: number, outcome: Parameters<Tools<unknown>['job']>[2] = { fulfils: name }): RecordedJob =>
      async (...args) => {
        record(`start ${name} ${args.map(show).join(', ')}`.trim());
        await pause(ms);
        if ('rejects' in outcome) {
          record(`throws ${name}`);
          throw outcome.rejects;
        }
        record(`end ${name}`);
        return outcome.fulfils;
      },
  };
}
