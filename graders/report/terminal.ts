/** What `npm test` and `npm run replay` print. */
import type { CheckInfo, Run } from '../room/protocol.ts';
import type { Finding } from '../trace/finding.ts';
import type { CheckVerdict, Diagnosis, ExerciseVerdict } from '../verdict.ts';
import { renderCase } from './case-body.ts';
import { oursSentences } from './export-sentences.ts';
import { codeOf, renderFailure } from './failure.ts';
import type { FailedCheck } from './failure.ts';
import { renderHead } from './head.ts';
import { createPen } from './pen.ts';
import type { Pen, PenOptions } from './pen.ts';
import { labelled } from './labelled.ts';
import { replayCommand } from './replay-command.ts';
import { nameOf, renderScoreboard, summaryOf } from './scoreboard.ts';
import { inert } from './words.ts';
import { wrap } from './wrap.ts';

/** Returns the report of a run: the scoreboard, the first failing check in full, the others in a line each, the sum. */
export function renderRun(exercises: readonly ExerciseVerdict[], options: PenOptions = {}): string {
  const pen = createPen(options);
  const [first, ...others] = exercises.flatMap(firstFailure);
  const open = exercises.find(({ checks }) => checks.some(({ status }) => status === 'not-started'));
  const parts = [
    renderScoreboard(exercises, options),
    ...(first === undefined ? [] : [renderFailure(first.exercise, first.failed, options)]),
    ...(first === undefined && open !== undefined ? [renderOpen(open, pen)] : []),
    ...(others.length === 0 ? [] : [others.map((other) => renderLine(other, pen)).join('\n')]),
    ...exercises.flatMap((exercise) => renderOurs(exercise, pen)),
    summaryOf(exercises, pen.width),
  ];
  return parts.filter((part) => part !== '').join('\n\n');
}

/** A case that was run again. */
export interface Replayed {
  readonly exercise: Pick<ExerciseVerdict, 'number' | 'slug'>;
  readonly check: CheckInfo;
  readonly run: Run;
  readonly findings: readonly Finding[];
  /** The student's files by name. */
  readonly source: Readonly<Record<string, string>>;
  readonly diagnosis?: Diagnosis;
}

/** Returns what `npm run replay` prints: the case and its picture, whether it passed or not. */
export function renderReplay(
  { exercise, check, run, findings, source, diagnosis }: Replayed,
  options: PenOptions = {},
): string {
  const pen = createPen(options);
  const { number, slug } = exercise;
  const sign = findings.length === 0 ? 'passed' : 'failed';
  const body = renderCase(
    {
      run,
      findings,
      lesson: `exercises/${number}-${slug}/README.md`,
      again: replayCommand({ number, check: check.id, args: run.case.args }),
      always: true,
      diagnosis,
      code: codeOf({ source, entry: `${slug}.ts` }),
    },
    pen,
  );
  const result = findings.length === 0 ? 'this case passes' : 'this case fails';
  return [
    ...renderHead({ sign, exercise: nameOf(exercise), title: check.title, right: result }, pen),
    '',
    ...body,
  ].join('\n');
}

interface Failure {
  readonly exercise: ExerciseVerdict;
  readonly failed: FailedCheck;
  /** How many more checks of this exercise failed. */
  readonly more: number;
}

function firstFailure(exercise: ExerciseVerdict): readonly Failure[] {
  const [failed, ...more] = exercise.checks.filter(hasFailed);
  return failed === undefined ? [] : [{ exercise, failed, more: more.length }];
}

function hasFailed(verdict: CheckVerdict): verdict is FailedCheck {
  return verdict.status === 'failed';
}

function renderLine({ exercise, failed, more }: Failure, { width, ascii, signs, bad }: Pen): string {
  const title = inert(`${nameOf(exercise)} ${signs.into} ${failed.check.title}`, { ascii });
  const lines = wrap(`${title}${more === 0 ? '' : ` (and ${more} more)`}`, {
    width,
    first: `${signs.failed} `,
    rest: '  ',
  });
  return lines
    .map((line, index) => (index === 0 ? bad(signs.failed) + line.slice(signs.failed.length) : line))
    .join('\n');
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

/** Checks that could not be graded: ours to mend. */
function renderOurs(exercise: ExerciseVerdict, { width, ascii, signs }: Pen): readonly string[] {
  return exercise.checks.flatMap((verdict) => {
    if (verdict.status !== 'broken') return [];
    const head = wrap(inert(`${nameOf(exercise)} ${signs.into} ${verdict.check.title}`, { ascii }), {
      width,
      first: `${signs.broken} `,
      rest: '  ',
    });
    const body = oursSentences(verdict.error).flatMap((sentence) =>
      wrap(inert(sentence, { ascii }), { width, first: '  ' }),
    );
    return [[...head, ...body].join('\n')];
  });
}
