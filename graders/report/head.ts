/** The first line of a failing check, and of a case that is run again. */
import { padTo } from '../trace/width.ts';
import type { Pen } from './pen.ts';
import { inert } from './words.ts';
import { wrap } from './wrap.ts';

export interface HeadParts {
  readonly sign: 'passed' | 'failed';
  /** Such as `05 one-after-another`. */
  readonly exercise: string;
  readonly title: string;
  /** What stands at the right end; may be empty. */
  readonly right: string;
  /** Whether the right end is told only where the title leaves room for it. */
  readonly isAside?: boolean;
}

/** Returns the head; a title that is too long goes on below. */
export function renderHead(
  { sign, exercise, title, right, isAside = false }: HeadParts,
  { width, ascii, signs, good, bad, strong }: Pen,
): readonly string[] {
  const text = inert(`${exercise} ${signs.into} ${title}`, { ascii });
  const within = (columns: number): readonly string[] =>
    wrap(text, { width: columns, first: `${signs[sign]} `, rest: '  ' });
  const beside = within(right === '' ? width : width - right.length - 2);
  const isAlone = right === '' || (isAside && beside.length > 1 && within(width).length === 1);
  const [first = '', ...rest] = isAlone ? within(width) : beside;
  const colour = sign === 'passed' ? good : bad;
  const body = strong(first.slice(signs[sign].length));
  const filled = isAlone ? '' : padTo(first, width - right.length).slice(first.length) + right;
  return [colour(signs[sign]) + body + filled, ...rest.map((line) => strong(line))];
}
