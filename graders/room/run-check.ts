/** Runs one check: the telling cases, then generated ones, shrinking to the smallest that fails. */
import fc from 'fast-check';
import type { Check, Grader } from '../checks/grader.ts';
import { nameJobs } from '../checks/job.ts';
import { linesOf } from '../checks/judge-log.ts';
import { timelineOfIntended } from '../trace/intended-lanes.ts';
import { timelineOf } from '../trace/lanes.ts';
import { withNotes } from '../trace/notes.ts';
import type { Compiled } from '../submission/compiled.ts';
import type { World } from '../world/world.ts';
import { describeCase } from './case-info.ts';
import { generate, type Generated, type Given } from './cases.ts';
import type { Instances } from './compartment.ts';
import { seedOf } from './case-seed.ts';
import { fitting } from './fitting.ts';
import type { CheckOutcome, Run } from './protocol.ts';
import { runCase, type CaseResult } from './run-case.ts';

/** What a check is run with. */
export interface CheckOptions {
  readonly grader: Grader;
  readonly check: Check<never>;
  readonly compiled: Compiled;
  readonly instances: Instances;
  readonly world: World;
  readonly seed: number;
}

/** Runs every case of a check until one fails. */
export async function runCheck(options: CheckOptions): Promise<CheckOutcome> {
  const { check } = options;
  try {
    const { cases, failing } =
      check.every === undefined ? await runGenerated(options) : await runListed(options, check.every);
    if (failing === undefined) return { check: check.id, cases, status: 'passed' };
    if (failing.result.notStarted !== undefined) {
      return { check: check.id, cases, status: 'not-started', name: failing.result.notStarted };
    }
    return await describeFailure(options, cases, failing);
  } catch (error) {
    return {
      check: check.id,
      cases: 0,
      status: 'broken',
      error: error instanceof Error ? `${error.message}` : 'unknown',
    };
  }
}

async function describeFailure(
  options: CheckOptions,
  cases: number,
  { given, result }: Failing,
): Promise<CheckOutcome> {
  const outcome = { check: options.check.id, cases, status: 'failed', findings: result.findings } as const;
  if (!isPictured(result)) return outcome;
  const { run, result: shown } = await runOnce(options, given);
  // Only the run that is shown knows the lines; should it find nothing, what was found before still holds.
  return fitting({ ...outcome, run, findings: shown.findings.length > 0 ? shown.findings : result.findings });
}

/** Runs one case again with everything written down that a picture needs. */
export async function runOnce(
  options: CheckOptions,
  given: Given,
): Promise<{ readonly run: Run; readonly result: CaseResult }> {
  const result = await runOne(options, given, true);
  const { trace, intended } = result;
  const watched = Object.entries(options.grader.exports).flatMap(([each, kind]) => (kind === 'function' ? [each] : []));
  const name = watched.find((each) =>
    trace.events.some((event) => event.type === 'started' && event.of === 'call' && event.name === each),
  );
  const pictures = withNotes({ happened: timelineOf(trace), intended: timelineOfIntended(intended, name) });
  const lines = intended.log?.map((line) => (typeof line === 'string' ? line : line.text));
  return {
    result,
    run: {
      case: describeCase(options.check, named(given)),
      trace,
      ...pictures,
      log: linesOf(trace).map(({ text }) => text),
      ...(lines === undefined ? {} : { intendedLog: lines }),
    },
  };
}

interface Failing {
  readonly given: Given;
  readonly result: CaseResult;
}

interface Outcome {
  readonly cases: number;
  readonly failing?: Failing;
}

async function runListed(options: CheckOptions, every: readonly Given[]): Promise<Outcome> {
  for (const [index, given] of every.entries()) {
    const result = await runOne(options, given, false);
    if (result.findings.length > 0) return { cases: index + 1, failing: { given, result } };
  }
  return { cases: every.length };
}

async function runGenerated(options: CheckOptions): Promise<Outcome> {
  const generated = generate(options.check, options.seed);
  for (const [index, given] of generated.cases.entries()) {
    const result = await runOne(options, given, false);
    if (result.findings.length > 0) return shrink(options, generated, { index, given, result });
  }
  return { cases: generated.cases.length };
}

/** Looks for the smallest case that fails like this one, which is the `index`th. */
async function shrink(
  options: CheckOptions,
  { arbitrary, parameters }: Generated,
  { index, ...first }: Failing & { readonly index: number },
): Promise<Outcome> {
  let cases = index + 1;
  let failing: Failing = first;
  if (isFinal(first.result)) return { cases, failing };
  let isFirst = true;
  let isOver = false;
  const property = fc.asyncProperty(arbitrary, async (given) => {
    if (isFirst) {
      isFirst = false;
      return false;
    }
    if (isOver) return true;
    const result = await runOne(options, given, false);
    cases += 1;
    if (result.findings.length === 0) return true;
    failing = { given, result };
    isOver = isFinal(result);
    return false;
  });
  await fc.check(property, { ...parameters, path: `${index}` });
  return { cases, failing };
}

/** A case that runs over its budget is costly and as telling as a smaller one; where nothing was called, all are alike. */
function isFinal(result: CaseResult): boolean {
  return result.findings.some((finding) => finding.kind === 'over-budget') || !isPictured(result);
}

/** Whether there is anything to draw: the module was loaded and the check was called. */
function isPictured({ trace }: CaseResult): boolean {
  return trace.events.length > 0;
}

function named(given: Given): Given {
  // A record stays a record under `nameJobs`.
  return nameJobs(given) as Given;
}

function runOne(
  { grader, check, instances, world, compiled }: CheckOptions,
  given: Given,
  tracesCalls: boolean,
): Promise<CaseResult> {
  return runCase({
    grader,
    check,
    given: named(given),
    instances,
    world,
    phase: { seed: seedOf(given), lines: compiled.lines, tracesCalls },
  });
}
