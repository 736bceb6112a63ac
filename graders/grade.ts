/** The whole story of grading one exercise: load, compile, run in a room, judge. */
import { diagnose } from './diagnosis/diagnose.ts';
import type { ExerciseName } from './catalog.ts';
import type { Compiler } from './processes/compiler.ts';
import type { Rooms } from './processes/rooms.ts';
import type { CheckInfo, CheckOutcome } from './room/protocol.ts';
import { loadExercise } from './submission/load.ts';
import { isPristine } from './submission/pristine.ts';
import type { CompileResult, SourceFiles } from './submission/compiled.ts';
import type { Refusal } from './trace/finding.ts';
import type { CheckVerdict, ExerciseVerdict } from './verdict.ts';

/** The processes that grading needs. */
export interface Kit {
  readonly rooms: Rooms;
  readonly compiler: Compiler;
}

/** What is graded: one exercise, with the checks it has. */
export interface Task {
  readonly exercise: ExerciseName;
  readonly checks: readonly CheckInfo[];
  readonly seed: number;
}

/** Grades one exercise of the submission in a folder. */
export async function gradeExercise(task: Task & { readonly folder: string }, kit: Kit): Promise<ExerciseVerdict> {
  return gradeLoaded(task, await loadExercise(task.folder, task.exercise.slug), kit);
}

/** Grades one exercise from its files, or from why they cannot be read. */
export async function gradeLoaded(task: Task, source: SourceFiles | Refusal, kit: Kit): Promise<ExerciseVerdict> {
  return 'reason' in source ? refuse(task, source) : gradeSource(task, source, kit);
}

/** Grades one exercise from its files. */
export async function gradeSource(task: Task, source: SourceFiles, kit: Kit): Promise<ExerciseVerdict> {
  if (isPristine(task.exercise.slug, source)) return notStarted(task, source);
  const compiled = await kit.compiler.compile(source);
  if (compiled.status === 'refused') return refuse(task, compiled.refusal, source);
  const { slug } = task.exercise;
  const outcomes = await kit.rooms.run(
    { slug, compiled, seed: task.seed },
    task.checks.map(({ id }) => id),
  );
  return judge(task, source, compiled, outcomes);
}

function judge(
  task: Task,
  source: SourceFiles,
  compiled: Extract<CompileResult, { status: 'compiled' }>,
  outcomes: readonly CheckOutcome[],
): ExerciseVerdict {
  const verdicts = task.checks.map((check): CheckVerdict => {
    const outcome = outcomes.find((each) => each.check === check.id);
    if (outcome === undefined) return { check, points: 0, status: 'broken', error: 'The room gave no verdict' };
    switch (outcome.status) {
      case 'passed':
        return { check, points: check.points, status: 'passed', cases: outcome.cases };
      case 'failed': {
        const { findings, run } = outcome;
        const diagnosis = diagnose({
          findings,
          facts: compiled.facts,
          source: source.files,
          ...(run === undefined ? {} : { run }),
        });
        return {
          check,
          points: 0,
          status: 'failed',
          findings,
          ...(run === undefined ? {} : { run }),
          ...(diagnosis === undefined ? {} : { diagnosis }),
        };
      }
      case 'not-started':
        return { check, points: 0, status: 'not-started', name: outcome.name };
      case 'blocked':
        return { check, points: 0, status: 'blocked', by: outcome.by };
      case 'broken':
        return { check, points: 0, status: 'broken', error: outcome.error };
    }
  });
  return verdictOf(task, verdicts, { source: source.files, facts: compiled.facts });
}

/** The first check says why the file was not run; the others wait for it. */
function refuse(task: Task, refusal: Refusal, source?: SourceFiles): ExerciseVerdict {
  const verdicts = task.checks.map((check, index): CheckVerdict => {
    const first = task.checks[0]?.id ?? '';
    if (index > 0) return { check, points: 0, status: 'blocked', by: first };
    return { check, points: 0, status: 'failed', findings: [{ kind: 'refused', refusal }] };
  });
  return verdictOf(task, verdicts, { source: source?.files ?? {} });
}

function notStarted(task: Task, source: SourceFiles): ExerciseVerdict {
  const verdicts = task.checks.map((check): CheckVerdict => ({
    check,
    points: 0,
    status: 'not-started',
    name: task.exercise.slug,
  }));
  return verdictOf(task, verdicts, { source: source.files });
}

function verdictOf(
  { exercise: { number, slug } }: Task,
  checks: readonly CheckVerdict[],
  extra: Pick<ExerciseVerdict, 'source' | 'facts'>,
): ExerciseVerdict {
  const ours = brokenByUs(checks);
  const counted = checks.filter(({ check }) => !ours.has(check.id));
  return {
    number,
    slug,
    status: statusOf(checks),
    checks,
    points: counted.reduce((sum, { points }) => sum + points, 0),
    maxPoints: counted.reduce((sum, { check }) => sum + check.points, 0),
    entry: `${slug}.ts`,
    ...extra,
  };
}

/** What is broken is ours, and costs nothing; nor does what waits for it. A check needs only one that comes before it. */
function brokenByUs(checks: readonly CheckVerdict[]): ReadonlySet<string> {
  const ours = new Set<string>();
  for (const verdict of checks) {
    const isOurs = verdict.status === 'blocked' ? ours.has(verdict.by) : verdict.status === 'broken';
    if (isOurs) ours.add(verdict.check.id);
  }
  return ours;
}

function statusOf(checks: readonly CheckVerdict[]): ExerciseVerdict['status'] {
  const has = (status: CheckVerdict['status']): boolean => checks.some((verdict) => verdict.status === status);
  if (has('failed')) return 'failing';
  if (has('not-started')) return has('passed') ? 'failing' : 'not-started';
  if (has('broken')) return 'broken';
  return has('blocked') ? 'failing' : 'solved';
}
