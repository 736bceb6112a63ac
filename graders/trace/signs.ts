/** The characters of a picture, and the colours they are given. */
import type { Cell } from './cells.ts';
import { widthOf } from './width.ts';

/** What a piece of the picture is, for colours: never the only difference. */
export type Ink = Mark | 'head' | 'axis' | 'name' | 'note';
/** What a lane is drawn with. */
export type Mark = Exclude<Cell, 'empty'>;
export type Colour = (ink: Ink, text: string) => string;
/** A character for each mark, and what stands for something cut off. */
export type Signs = Readonly<Record<Mark | 'cut', string>>;

/** The picture's own characters. */
export const fineSigns: Signs = { runs: '▸', waits: '·', blocks: '█', done: '▪', failed: '✗', cut: '…' };
/** Characters that every terminal has. */
export const plainSigns: Signs = { runs: '>', waits: '.', blocks: '#', done: '|', failed: 'x', cut: '..' };

/** Draws a lane's columns, up to the last that shows something. */
export function paint(cells: readonly Cell[], signs: Signs, colour: Colour): string {
  const until = cells.findLastIndex((cell) => cell !== 'empty') + 1;
  const runs: { readonly cell: Cell; length: number }[] = [];
  for (const cell of cells.slice(0, until)) {
    const last = runs.at(-1);
    if (last?.cell === cell) last.length += 1;
    else runs.push({ cell, length: 1 });
  }
  return runs
    .map(({ cell, length }) => (cell === 'empty' ? ' '.repeat(length) : colour(cell, signs[cell].repeat(length))))
    .join('');
}

/** Explains the marks, in as many lines as it takes. */
export function legend(
  marks: readonly Mark[],
  signs: Signs,
  { width, colour }: { readonly width: number; readonly colour: Colour },
): readonly string[] {
  const lines: string[] = [];
  let used = width;
  for (const mark of marks) {
    const columns = widthOf(`${signs[mark]} ${mark}`);
    const item = `${colour(mark, signs[mark])} ${mark}`;
    const fits = used + 3 + columns <= width;
    if (fits) lines[lines.length - 1] += `   ${item}`;
    else lines.push(item);
    used = fits ? used + 3 + columns : columns;
  }
  return lines;
}
