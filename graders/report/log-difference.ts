/** Shows two log lines one above the other, with a mark under their first difference. */
import { widthOf } from '../trace/width.ts';
import type { Pen } from './pen.ts';
import { inert } from './words.ts';

/** Returns three lines: what was logged, what is prescribed, and the mark. */
export function renderLogDifference(actual: string, expected: string, pen: Pen): readonly string[] {
  const start = firstDifference(actual, expected);
  const heads = ['    you log        ', '    it should be   '] as const;
  const room = pen.width - heads[0].length;
  const mine = characters(actual, pen);
  const theirs = characters(expected, pen);
  const from = firstShown(mine, start, room);
  return [
    heads[0] + fit(mine, from, room, pen),
    heads[1] + fit(theirs, from, room, pen),
    ' '.repeat(heads[0].length + widthOf(fitBefore(mine, from, start, pen))) + pen.strong('^'),
  ];
}

/** Every character as it is shown: one that is unseen is an escape. */
function characters(text: string, { ascii }: Pen): readonly string[] {
  return Array.from(text.slice(0, 2_000), (character) => inert(character, { ascii }));
}

function firstDifference(a: string, b: string): number {
  const [left, right] = [Array.from(a), Array.from(b)];
  const index = left.findIndex((character, at) => character !== right[at]);
  return index === -1 ? left.length : index;
}

/** When the difference is far to the right, what comes long before it is cut. */
function firstShown(mine: readonly string[], start: number, room: number): number {
  if (widthOf(mine.slice(0, start).join('')) < room * 0.75) return 0;
  let from = start;
  for (let columns = Math.floor(room / 2); from > 0; from -= 1) {
    columns -= widthOf(mine[from - 1] ?? '');
    if (columns < 0) break;
  }
  return from;
}

function fitBefore(text: readonly string[], from: number, until: number, { signs }: Pen): string {
  return (from === 0 ? '' : signs.cut) + text.slice(from, until).join('');
}

function fit(text: readonly string[], from: number, room: number, pen: Pen): string {
  let line = fitBefore(text, from, from, pen);
  for (const [index, character] of text.entries()) {
    if (index < from) continue;
    const isLast = index === text.length - 1;
    if (widthOf(line) + widthOf(character) + (isLast ? 0 : pen.signs.cut.length) > room) return line + pen.signs.cut;
    line += character;
  }
  return line;
}
