/** Runs one case of a check and says what happened and what was broken. */
import type { Check, Grader, Tools } from '../checks/grader.ts';
import type { Intended } from '../checks/intended.ts';
import { jobsIn } from '../checks/job.ts';
import { expectsSomething, judge } from '../checks/judge.ts';
import type { Trace } from '../trace/event.ts';
import type { Finding } from '../trace/finding.ts';
import { BudgetSpent } from '../world/budget.ts';
import type { PhaseOptions, World } from '../world/world.ts';
import type { Instances } from './compartment.ts';
import { explain } from './explain.ts';
import { findExports } from './exports.ts';
import { importModule, whyNotLoaded } from './import-module.ts';
import { messageOf, NotStarted } from './not-started.ts';
import { createTools, liven } from './tools.ts';
import { watchExports } from './watch-exports.ts';

/** What one case is run with. */
export interface CaseOptions {
  readonly grader: Grader;
  readonly check: Check<never>;
  readonly given: Readonly<Record<string, unknown>>;
  readonly instances: Instances;
  readonly world: World;
  readonly phase: PhaseOptions;
}

/** What became of one case. */
export interface CaseResult {
  readonly trace: Trace;
  readonly intended: Intended;
  readonly findings: readonly Finding[];
  /** The function that is still as it was in the stub. */
  readonly notStarted?: string;
}

/**
 * Runs one case. What goes wrong before the submission's code does is the grader's fault and throws; whatever goes
 * wrong from then on is the submission's, or nobody could tell a crash of ours from one that it has brought about.
 */
export async function runCase(options: CaseOptions): Promise<CaseResult> {
  const { check, given } = options;
  const intended = check.intended(given as never);
  if (!expectsSomething(intended)) throw new Error(`The check ${check.id} expects nothing`);
  const clock = check.clock?.(given as never);
  try {
    return { intended, ...(await runSubmission(options, intended, clock === undefined ? {} : { clock })) };
  } catch (error) {
    return { intended, trace: nothing, findings: [{ kind: 'crashed', error: messageOf(error) }] };
  }
}

const nothing: Trace = { events: [] };

/** Instantiates the module, lets what that causes run out, then runs the check in fresh virtual time. */
async function runSubmission(
  { grader, check, given, instances, world, phase }: CaseOptions,
  intended: Intended,
  clock: Pick<PhaseOptions, 'clock'>,
): Promise<Omit<CaseResult, 'intended'>> {
  const imported = await importModule(instances, world, phase);
  if ('finding' in imported) return { trace: nothing, findings: [imported.finding] };
  const found = findExports(imported.namespace, grader.exports, (error) => whyNotLoaded(error, world));

  const loop = world.begin({ ...phase, ...clock });
  const started = new NotStarted();
  const tools = createTools(world, loop);
  const live = liven(given, tools);
  const missing: Finding[] = [];
  const exports = watchExports(found, grader.exports, { world, loop, started, missing });
  await loop.run(() => {
    void callCheck(check, exports, live, tools).then(
      (value) => loop.settle({ how: 'fulfilled', value: world.plain(value) }),
      (error: unknown) => {
        if (BudgetSpent.is(error)) return;
        started.look(error);
        // Reading a stack is slow, and only a picture shows the line.
        const line = phase.tracesCalls === true ? world.lineOf(error) : undefined;
        loop.settle({ how: 'rejected', value: world.plain(error), ...(line === undefined ? {} : { line }) });
      },
    );
  });

  if (missing.length > 0) return { trace: nothing, findings: missing.slice(0, 1) };
  const { trace } = loop.recorder;
  const spent = loop.spent();
  const findings: readonly Finding[] =
    spent === undefined
      ? judge({ trace, intended, jobs: jobsIn(given), plain: world.plain })
      : [{ kind: 'over-budget', ...spent }];
  return {
    trace,
    findings: findings.map(explain),
    ...(started.name === undefined ? {} : { notStarted: started.name }),
  };
}

/** A student's thenable, or an error thrown at once, is settled by the language and not by us. */
function callCheck(check: Check<never>, exports: object, live: unknown, tools: Tools): Promise<unknown> {
  return new Promise((resolve) => resolve(check.run(exports as never, live as never, tools)));
}
