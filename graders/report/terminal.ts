/** What `npm test` and `npm run replay` print. */
import type { CheckInfo, Run } from '../room/protocol.ts';
import type { Finding } from '../trace/finding.ts';
import type { CheckVerdict, Diagnosis, ExerciseVerdict } from '../verdict.ts';
import { renderCase } from './case-body.ts';
import { renderLine, renderMore, renderOther, renderOurs } from './check-lines.ts';
import type { Failure } from './check-lines.ts';
import { renderFailure } from './failure.ts';
import type { FailedCheck, FailureOptions } from './failure.ts';
import type { SourceFacts } from '../submission/compiled.ts';
import { renderHead } from './head.ts';
import { createPen } from './pen.ts';
import type { Pen } from './pen.ts';
import { labelled } from './labelled.ts';
import { replayCommand } from './replay-command.ts';
import { nameOf, renderScoreboard, summaryOf } from './scoreboard.ts';

/** How a run is told. */
export interface RunOptions extends FailureOptions {
  /** Which failing checks are told in full: the first, all, or those with these ids. */
  readonly full?: 'first' | 'all' | readonly string[];
}

/** Returns the report of a run: the scoreboard, the first failing check in full, the others in a line each, the sum. */
export function renderRun(exercises: readonly ExerciseVerdict[], options: RunOptions = {}): string {
  const pen = createPen(options);
  const open = exercises.find(({ checks }) => checks.some(({ status }) => status === 'not-started'));
  const hasFailed = exercises.some(({ checks }) => checks.some(isFailed));
  const parts = [
    renderScoreboard(exercises, options),
    ...(options.full === undefined || options.full === 'first'
      ? renderFirst(exercises, options, pen)
      : renderWanted(exercises, options.full, options)),
    ...(hasFailed || open === undefined ? [] : [renderOpen(open, pen)]),
    ...exercises.flatMap((exercise) => renderOurs(exercise, pen)),
    summaryOf(exercises, pen.width),
  ];
  return parts.filter((part) => part !== '').join('\n\n');
}

/** The first failing check in full; those of its exercise that fail as well, and the first of each other exercise, in a line. */
function renderFirst(exercises: readonly ExerciseVerdict[], options: FailureOptions, pen: Pen): readonly string[] {
  const [first, ...others] = exercises.flatMap(failuresOf);
  if (first === undefined) return [];
  const { exercise, failed, more } = first;
  return [
    renderFailure(exercise, failed, { fits: true, ...options }),
    ...(more.length === 0 ? [] : [renderMore(exercise, more, pen)]),
    ...(others.length === 0 ? [] : [others.map((other) => renderLine(other, pen)).join('\n')]),
  ];
}

/** The failing checks that were asked for, in full; what became of the others among them. */
function renderWanted(
  exercises: readonly ExerciseVerdict[],
  wanted: 'all' | readonly string[],
  options: FailureOptions,
): readonly string[] {
  return exercises.flatMap((exercise) =>
    exercise.checks.flatMap((verdict) => {
      if (isFailed(verdict))
        return wanted === 'all' || wanted.includes(verdict.check.id)
          ? [renderFailure(exercise, verdict, { fits: true, ...options })]
          : [];
      return wanted === 'all' || !wanted.includes(verdict.check.id)
        ? []
        : [renderOther(exercise, verdict, createPen(options))];
    }),
  );
}

/** A case that was run again. */
export interface Replayed {
  readonly exercise: Pick<ExerciseVerdict, 'number' | 'slug'>;
  readonly check: CheckInfo;
  readonly run: Run;
  readonly findings: readonly Finding[];
  /** The student's files by name. */
  readonly source: Readonly<Record<string, string>>;
  readonly facts?: SourceFacts;
  readonly diagnosis?: Diagnosis;
}

/** Returns what `npm run replay` prints: the case and its picture, whether it passed or not. */
export function renderReplay(
  { exercise, check, run, findings, source, facts, diagnosis }: Replayed,
  options: FailureOptions = {},
): string {
  const pen = createPen(options);
  const { number, slug } = exercise;
  const sign = findings.length === 0 ? 'passed' : 'failed';
  const body = renderCase(
    {
      run,
      findings,
      number,
      folder: `exercises/${number}-${slug}`,
      again: replayCommand({ number, check: check.id, args: run.case.args }),
      always: true,
      diagnosis,
      source,
      facts,
      lesson: options.lessons?.[slug],
    },
    Infinity,
    pen,
  );
  const result = findings.length === 0 ? 'this case passes' : 'this case fails';
  return [...renderHead({ sign, exercise: nameOf(exercise), title: check.title, right: result }, pen), ...body].join(
    '\n',
  );
}

function failuresOf(exercise: ExerciseVerdict): readonly Failure[] {
  const [failed, ...more] = exercise.checks.filter(isFailed);
  return failed === undefined ? [] : [{ exercise, failed, more }];
}

function isFailed(verdict: CheckVerdict): verdict is FailedCheck {
  return verdict.status === 'failed';
}

/** What to do next when nothing fails. */
function renderOpen(exercise: ExerciseVerdict, pen: Pen): string {
  const { number, slug, entry, checks, status } = exercise;
  const names = [...new Set(checks.flatMap((check) => (check.status === 'not-started' ? [check.name] : [])))];
  const what =
    status === 'not-started'
      ? nameOf(exercise)
      : `${nameOf(exercise)}, where ${names.join(', ')} is still as it is in the stub`;
  return [
    ...labelled('Next', what, pen),
    ...labelled('Read', `exercises/${number}-${slug}/README.md`, pen),
    ...labelled('Edit', `exercises/${number}-${slug}/${entry}`, pen),
    ...labelled('Check', `npm test ${number}`, pen),
  ].join('\n');
}
