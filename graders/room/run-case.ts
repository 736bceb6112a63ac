/** Runs one case of a check and says what happened and what was broken. */
import type { Check, Grader, Tools } from '../checks/grader.ts';
import type { Intended } from '../checks/intended.ts';
import { isJob, isRecord, jobsIn, type Job, type LiveJob } from '../checks/job.ts';
import { expectsSomething, judge } from '../checks/judge.ts';
import type { Trace } from '../trace/event.ts';
import type { Finding } from '../trace/finding.ts';
import { BudgetSpent } from '../world/budget.ts';
import type { Loop } from '../world/loop.ts';
import type { PhaseOptions, World } from '../world/world.ts';
import type { Instances } from './compartment.ts';
import { explain } from './explain.ts';
import { findExports, type Callable, type FoundExport } from './exports.ts';
import { importModule } from './import-module.ts';

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

/** Instantiates the module, lets what that causes run out, then runs the check in fresh virtual time. */
export async function runCase(options: CaseOptions): Promise<CaseResult> {
  const { grader, check, given, world, phase } = options;
  const intended = check.intended(given as never);
  if (!expectsSomething(intended)) throw new Error(`The check ${check.id} expects nothing`);
  const nothing: Trace = { events: [] };
  const imported = await importModule(options.instances, world, phase);
  if ('finding' in imported) return { trace: nothing, intended, findings: [imported.finding] };
  const found = findExports(imported.namespace, grader.exports);

  const clock = check.clock?.(given as never);
  const loop = world.begin({ ...phase, ...(clock === undefined ? {} : { clock }) });
  const started = new NotStarted();
  const tools = createTools(world, loop);
  const live = liven(given, tools);
  const missing: Finding[] = [];
  const exports = watchExports(found, grader.exports, { world, loop, started, missing });
  await loop.run(() => {
    void callCheck(check, exports, live, tools).then(
      (value) => loop.settle({ how: 'fulfilled', value: world.plain(value) }),
      (error: unknown) => {
        if (error instanceof BudgetSpent) return;
        started.look(error);
        const line = world.lineOf(error);
        loop.settle({ how: 'rejected', value: world.plain(error), ...(line === undefined ? {} : { line }) });
      },
    );
  });

  if (missing.length > 0) return { trace: nothing, intended, findings: missing.slice(0, 1) };
  const { trace } = loop.recorder;
  const spent = loop.spent();
  const findings: readonly Finding[] =
    spent === undefined
      ? judge({ trace, intended, jobs: jobsIn(given), plain: world.plain })
      : [{ kind: 'over-budget', ...spent }];
  return {
    trace,
    intended,
    findings: findings.map(explain),
    ...(started.name === undefined ? {} : { notStarted: started.name }),
  };
}

/** A student's thenable, or an error thrown at once, is settled by the language and not by us. */
function callCheck(check: Check<never>, exports: object, live: unknown, tools: Tools): Promise<unknown> {
  return new Promise((resolve) => resolve(check.run(exports as never, live as never, tools)));
}

/** Remembers that a function said it was not started, whoever caught it. */
class NotStarted {
  name: string | undefined;
  look(error: unknown): void {
    if (!(error instanceof Error)) return;
    const [, name] = /^not started: ([\w$]+)/.exec(messageOf(error)) ?? [];
    this.name ??= name;
  }
}

function messageOf(error: Error): string {
  try {
    return String(error.message);
  } catch {
    return '';
  }
}

function createTools(world: World, loop: Loop): Tools {
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

function liven(value: unknown, tools: Tools): unknown {
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

interface WatchContext {
  readonly world: World;
  readonly loop: Loop;
  readonly started: NotStarted;
  /** Where a check that wants an export that is not there says so. */
  readonly missing: Finding[];
}

/** A check takes only the exports that it calls, so that a missing one fails no other check. */
function watchExports(
  found: ReadonlyMap<string, FoundExport>,
  kinds: Grader['exports'],
  context: WatchContext,
): object {
  const exports: Record<string, unknown> = {};
  for (const [name, each] of found) {
    if (each.status === 'found') {
      // No getter: V8 keeps those, and with them all of the case, until it collects old objects.
      exports[name] = watch(name, each.call, kinds[name] === 'factory', context);
      continue;
    }
    const take = (): never => {
      context.missing.push(each.finding);
      throw new TypeError(`${name} is not exported`);
    };
    Object.defineProperty(exports, name, { enumerable: true, get: take });
  }
  return exports;
}

/** Makes each call of an export a span, from the call until the promise it returns settles. */
function watch(name: string, call: Callable, isFactory: boolean, { world, loop, started }: WatchContext): Callable {
  return (...args) => {
    const span = loop.recorder.start({ of: 'call', name, args: args.map((arg) => world.plain(arg)) });
    let result: unknown;
    try {
      result = call(...args);
    } catch (error) {
      started.look(error);
      loop.recorder.end(span, true);
      throw error;
    }
    if (isFactory || !world.isPromise(result)) {
      loop.recorder.end(span, false);
      return result;
    }
    loop.recorder.leave(span);
    const failed = (error: unknown): void => {
      started.look(error);
      loop.recorder.end(span, true);
    };
    void Reflect.apply(Promise.prototype.then, result, [() => loop.recorder.end(span, false), failed]);
    return result;
  };
}
