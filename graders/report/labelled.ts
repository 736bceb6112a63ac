/** A paragraph with a word before it: `Why`, `Next`, `Again`. */
import type { Pen } from './pen.ts';
import { inert } from './words.ts';
import { wrap } from './wrap.ts';

/** Returns the lines of a paragraph, indented below its label; an empty label goes on with the paragraph before. */
export function labelled(label: string, text: string, { width, ascii, strong }: Pen): readonly string[] {
  const head = `  ${label.padEnd(7)}`;
  const lines = wrap(inert(text, { ascii }), { width: Math.min(width, 78), first: head });
  return lines.map((line, index) =>
    index === 0 && label !== '' ? `  ${strong(label)}${line.slice(2 + label.length)}` : line,
  );
}
