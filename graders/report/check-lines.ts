/** Checks that a run tells in a line each. */
import type { CheckVerdict, ExerciseVerdict } from '../verdict.ts';
import { oursSentences } from './export-sentences.ts';
import type { FailedCheck } from './failure.ts';
import type { Pen } from './pen.ts';
import { nameOf } from './scoreboard.ts';
import { unjudgedSentences } from './unjudged-sentences.ts';
import { inert } from './words.ts';
import { wrap } from './wrap.ts';

/** The first check of an exercise that failed. */
export interface Failure {
  readonly exercise: ExerciseVerdict;
  readonly failed: FailedCheck;
  /** What else of this exercise failed. */
  readonly more: readonly FailedCheck[];
}

/** Returns what else fails in an exercise, by the names under which it is told in full. */
export function renderMore({ number }: ExerciseVerdict, more: readonly FailedCheck[], pen: Pen): string {
  const lines = more.flatMap(({ check }) => line(`${pen.signs.failed} `, `${check.id}: ${check.title}`, pen, pen.bad));
  const [first] = more;
  const how =
    more.length === 1
      ? `In full: npm test ${number} ${first?.check.id ?? ''}`
      : `In full: npm test ${number} ${first?.check.id ?? ''}, or all of them: npm test ${number} all`;
  return [...lines, ...wrap(inert(how, pen), { width: pen.width, first: '  ' })].join('\n');
}

/** Returns the line of another exercise that fails. */
export function renderLine({ exercise, failed, more }: Failure, pen: Pen): string {
  const title = `${nameOf(exercise)} ${pen.signs.into} ${failed.check.title}`;
  const rest = more.length === 0 ? '' : ` (and ${more.length} more)`;
  return line(`${pen.signs.failed} `, `${title}${rest}`, pen, pen.bad).join('\n');
}

/** Returns what became of a check that was asked for and has not failed. */
export function renderOther(exercise: ExerciseVerdict, verdict: Exclude<CheckVerdict, FailedCheck>, pen: Pen): string {
  const title = `${nameOf(exercise)} ${pen.signs.into} ${verdict.check.title}`;
  if (verdict.status === 'passed') return line(`${pen.signs.passed} `, title, pen, pen.good).join('\n');
  const sign = verdict.status === 'blocked' ? pen.signs.blocked : pen.signs.untouched;
  const why = unjudgedSentences(verdict, exercise.checks).flatMap((each) =>
    wrap(inert(each, pen), { width: pen.width, first: '  ' }),
  );
  return [...line(`${sign} `, title, pen, pen.soft), ...why].join('\n');
}

/** Returns what is told of checks that could not be graded: they are ours to mend. */
export function renderOurs(exercise: ExerciseVerdict, { width, ascii, signs }: Pen): readonly string[] {
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

function line(first: string, text: string, { width, ascii }: Pen, colour: (text: string) => string): readonly string[] {
  const lines = wrap(inert(text, { ascii }), { width, first, rest: '  ' });
  return lines.map((each, index) => (index === 0 ? colour(first.trim()) + each.slice(first.trim().length) : each));
}
