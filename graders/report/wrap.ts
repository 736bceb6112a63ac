/** Breaks text into lines that fit a terminal. */
import { widthOf } from '../trace/width.ts';

export interface WrapOptions {
  /** In columns, with what stands in front. */
  readonly width: number;
  /** What stands before the first line. */
  readonly first?: string;
  /** What stands before every other line; as wide as `first` unless given. */
  readonly rest?: string;
}

/** Returns the lines of a text, none wider than `width`; a word that is too long is broken. */
export function wrap(
  text: string,
  { width, first = '', rest = ' '.repeat(widthOf(first)) }: WrapOptions,
): readonly string[] {
  const lines: string[] = [];
  let line = first;
  let isEmpty = true;
  const next = (): void => {
    lines.push(line.trimEnd());
    line = rest;
    isEmpty = true;
  };
  for (const word of text.split(' ')) {
    if (!isEmpty && widthOf(line) + 1 + widthOf(word) > width) next();
    if (!isEmpty) line += ' ';
    for (const piece of fitting(word, width - widthOf(line))) {
      if (!isEmpty && widthOf(line) + widthOf(piece) > width) next();
      line += piece;
      isEmpty = false;
    }
  }
  next();
  return lines;
}

/** The word itself, or its characters when it is too wide for a line. */
function fitting(word: string, room: number): Iterable<string> {
  return widthOf(word) <= room ? [word] : word;
}
