/** A table of numbers with a bar in each row; the bar shows nothing that the numbers do not say. */
import { h } from 'preact';
import type { JSX } from 'preact';
import { inert } from '../report/words.ts';

export interface TableParts {
  readonly caption: string;
  readonly heads: readonly string[];
  readonly rows: readonly TableRow[];
  /** How many rows are left out. */
  readonly more?: number;
}

export interface TableRow {
  readonly head: string;
  readonly texts?: readonly string[];
  readonly numbers: readonly number[];
  /** Parts of the bar from left to right, each between 0 and 1. */
  readonly bars: readonly { readonly kind: 'plain' | 'solved' | 'failing' | 'untouched'; readonly part: number }[];
}

/** Returns the table; without rows, its caption and a word. */
export function viewTable({ caption, heads, rows, more = 0 }: TableParts): JSX.Element {
  if (rows.length === 0) return h('section', { class: 'card' }, h('h2', null, caption), h('p', null, 'None.'));
  return h(
    'section',
    { class: 'card' },
    h('h2', null, caption),
    h(
      'section',
      { class: 'wide', tabIndex: 0, 'aria-label': caption },
      h(
        'table',
        null,
        h(
          'thead',
          null,
          h(
            'tr',
            null,
            heads.map((head) => h('th', { scope: 'col' }, head)),
            h('td', null),
          ),
        ),
        h('tbody', null, rows.map(viewRow)),
      ),
    ),
    more === 0 ? null : h('p', { class: 'note' }, `… and ${more} more`),
  );
}

function viewRow({ head, texts = [], numbers, bars }: TableRow): JSX.Element {
  let x = 0;
  const drawn = bars.map(({ kind, part }) => {
    const from = x;
    x += part * 100;
    return h('rect', { class: kind, x: round(from), y: 0, width: round(part * 100), height: 10 });
  });
  return h(
    'tr',
    null,
    h('th', { scope: 'row' }, inert(head)),
    texts.map((text) => h('td', null, inert(text))),
    numbers.map((number) => h('td', { class: 'number' }, number)),
    h(
      'td',
      { class: 'drawn' },
      h('svg', { viewBox: '0 0 100 10', preserveAspectRatio: 'none', 'aria-hidden': 'true' }, drawn),
    ),
  );
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
