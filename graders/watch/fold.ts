/** Breaks lines that are wider than the screen; colours take no room. */
import { widthOf } from '../trace/width.ts';

/** Returns the pieces of a line, none wider than `columns`; no colour leaks out of a piece's end. */
export function fold(line: string, columns: number): readonly string[] {
  const pieces: string[] = [];
  let piece = '';
  let used = 0;
  for (const part of line.split(colour)) {
    if (part.startsWith('\u001b')) {
      piece += part;
      continue;
    }
    for (const character of part) {
      const width = widthOf(character);
      if (used + width > columns) {
        pieces.push(piece);
        piece = '';
        used = 0;
      }
      piece += character;
      used += width;
    }
  }
  return [...pieces, piece].map((each) => (each.includes('\u001b') ? `${each}\u001b[0m` : each));
}

/** What picocolors writes; everything else that begins so was made visible long before. */
// oxlint-disable-next-line eslint/no-control-regex -- colours begin with a control character
const colour = /(\u001b\[[\d;]*m)/;
