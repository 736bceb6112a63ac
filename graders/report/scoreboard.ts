/** One row an exercise, and the line that sums them up. */
import type { CheckVerdict, ExerciseVerdict } from '../verdict.ts';
import { createPen } from './pen.ts';
import type { Pen, PenOptions } from './pen.ts';
import { wrap } from './wrap.ts';

/** Returns a row for each exercise: what became of it, in a sign and in words. */
export function renderScoreboard(exercises: readonly ExerciseVerdict[], options: PenOptions = {}): string {
  const pen = createPen(options);
  const columns = Math.max(0, ...exercises.map((exercise) => nameOf(exercise).length));
  return exercises
    .flatMap((exercise) => {
      const name = nameOf(exercise).padEnd(columns);
      const [first = '', ...rest] = wrap(stateOf(exercise), {
        width: pen.width,
        first: `    ${name}   `,
        rest: ' '.repeat(6),
      });
      return [`  ${signOf(exercise, pen)}${first.slice(3)}`, ...rest];
    })
    .join('\n');
}

/** Returns the last line of a run: `2 of 9 exercises solved, next: 03 async-sleep`; one line in any case. */
export function summaryOf(exercises: readonly ExerciseVerdict[], width: number = 80): string {
  const solved = exercises.filter(({ status }) => status === 'solved').length;
  const next =
    exercises.find(({ status }) => status === 'failing') ?? exercises.find(({ status }) => status === 'not-started');
  const sum = `${solved} of ${exercises.length} exercises solved`;
  const line = next === undefined ? sum : `${sum}, next: ${nameOf(next)}`;
  return line.length > width ? sum : line;
}

/** An exercise as a student knows it: `05 one-after-another`. */
export function nameOf({ number, slug }: Pick<ExerciseVerdict, 'number' | 'slug'>): string {
  return `${number} ${slug}`;
}

function signOf({ status }: ExerciseVerdict, { signs, good, bad, soft }: Pen): string {
  switch (status) {
    case 'solved':
      return good(signs.passed);
    case 'failing':
      return bad(signs.failed);
    case 'not-started':
      return soft(signs.untouched);
    case 'broken':
      return signs.broken;
  }
}

function stateOf({ status, checks }: ExerciseVerdict): string {
  const count = (wanted: CheckVerdict['status']): number => checks.filter((check) => check.status === wanted).length;
  if (status === 'solved') return 'solved';
  if (status === 'not-started') return 'not started';
  const others = [
    ...(count('not-started') === 0 ? [] : [`${count('not-started')} not started`]),
    ...(count('blocked') === 0 ? [] : [`${count('blocked')} blocked`]),
    ...(count('broken') === 0 ? [] : [`${count('broken')} not graded`]),
  ];
  return [`${count('passed')} of ${checks.length} checks pass`, ...others].join(', ');
}
