/** Says where a student stands: a row an exercise, and the line that sums them up. */
import type { Pen } from '../report/pen.ts';
import { counted } from '../report/words.ts';
import { wrap } from '../report/wrap.ts';
import type { Standing } from './standing.ts';

/** Returns a row for each exercise, in a sign and in words; on a narrow screen a row can take several lines. */
export function renderRows(standings: readonly Standing[], pen: Pen): readonly (readonly string[])[] {
  const columns = Math.max(0, ...standings.map(({ exercise }) => nameOf(exercise).length));
  return standings.map((standing) => {
    const name = nameOf(standing.exercise).padEnd(columns);
    const [first = '', ...rest] = wrap(wordsOf(standing), {
      width: pen.width,
      first: `    ${name}   `,
      rest: ' '.repeat(6),
    });
    return [`  ${signOf(standing, pen)}${first.slice(3)}`, ...rest];
  });
}

/** Returns `3 of 9 exercises solved, next: 05 one-after-another`. */
export function renderSum(standings: readonly Standing[]): string {
  const solved = standings.filter(({ state }) => state === 'solved').length;
  const next = nextOf(standings);
  const sum = `${solved} of ${standings.length} exercises solved`;
  return next === undefined ? sum : `${sum}, next: ${nameOf(next.exercise)}`;
}

/** The first exercise that is not solved; one that is begun is no more next than an earlier one that is not. */
export function nextOf(standings: readonly Standing[]): Standing | undefined {
  return standings.find(({ state }) => state !== 'solved');
}

/** Says in a few words what became of an exercise. */
export function wordsOf(standing: Standing): string {
  const hints = standing.hints === 0 ? '' : `, ${counted(standing.hints, 'hint')} seen`;
  return `${stateOf(standing)}${hints}`;
}

/** An exercise as a student knows it: `05 one-after-another`. */
export function nameOf({ number, slug }: Pick<Standing['exercise'], 'number' | 'slug'>): string {
  return `${number} ${slug}`;
}

function stateOf(standing: Standing): string {
  const { state, wasSolved } = standing;
  switch (state) {
    case 'solved':
      return 'solved';
    case 'not-started':
      return 'not started';
    case 'unchecked':
      return wasSolved ? 'changed, and not checked since it was solved' : 'not checked as it is now';
    case 'failing': {
      const passing = `${standing.passed} of ${standing.total} checks pass`;
      return wasSolved ? `${passing}; solved before` : passing;
    }
  }
}

/** The sign of an exercise. */
export function signOf({ state }: Standing, { signs, good, bad, soft }: Pen): string {
  switch (state) {
    case 'solved':
      return good(signs.passed);
    case 'failing':
      return bad(signs.failed);
    case 'not-started':
      return soft(signs.untouched);
    case 'unchecked':
      return '?';
  }
}
