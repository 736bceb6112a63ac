/** How the scenario of each exercise is played to TypeScript: its input as calls of the exercise's functions. */
import blockingCalls from './adapters/01-blocking-calls.ts';
import asyncFunction from './adapters/02-async-function.ts';
import asyncSleep from './adapters/03-async-sleep.ts';
import suspendAndResume from './adapters/04-suspend-and-resume.ts';
import oneAfterAnother from './adapters/05-one-after-another.ts';
import createTask from './adapters/06-create-task.ts';
import run from './adapters/07-run.ts';
import asyncContextManager from './adapters/08-async-context-manager.ts';
import awaitUsing from './adapters/09-await-using.ts';
import type { Adapter, Play } from './adapter.ts';
import type { Scenario } from './data.ts';
import { inTermsOf } from './notation.ts';
import type { Source } from './sources.ts';

/** Plays one scenario to an answer; `got` is in terms of `expected`, so that the two are equal where they agree. */
export async function playScenario(
  play: Play,
  exercise: string,
  source: Source,
  scenario: Scenario,
): Promise<{ readonly expected: readonly string[]; readonly got: readonly string[] }> {
  const adapter = adapters[exercise];
  if (adapter === undefined) throw new Error(`no adapter plays ${exercise}`);
  const expected = scenario.differs?.trace ?? scenario.trace;
  const trace = await play(source, adapter, scenario.input);
  const lines = adapter.strayLogs === 'ignored' ? trace.filter((line) => !/^\d+ log /.test(line)) : trace;
  return { expected, got: inTermsOf(expected, lines) };
}

/** By exercise, as the data files are named. */
const adapters: Readonly<Record<string, Adapter>> = {
  '01-blocking-calls': blockingCalls,
  '02-async-function': asyncFunction,
  '03-async-sleep': asyncSleep,
  '04-suspend-and-resume': suspendAndResume,
  '05-one-after-another': oneAfterAnother,
  '06-create-task': createTask,
  '07-run': run,
  '08-async-context-manager': asyncContextManager,
  '09-await-using': awaitUsing,
};
