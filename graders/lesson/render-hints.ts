/** Hints, for the terminal. */
import type { Pen } from '../report/pen.ts';
import { inert } from '../report/words.ts';
import type { Hint } from './lesson.ts';
import { renderMarkdown } from './render-markdown.ts';

/** Returns the lines of the hints from place `from` (the first is 0) up to `to`, each with its number. */
export function renderHints(
  hints: readonly Hint[],
  { from, to }: { readonly from: number; readonly to: number },
  pen: Pen,
): readonly string[] {
  return hints
    .slice(from, to)
    .flatMap(({ title, text }, index) => [
      ...(index === 0 ? [] : ['']),
      `  ${pen.strong(inert(`Hint ${from + index + 1} of ${hints.length}: ${title}`, { ascii: pen.ascii }))}`,
      '',
      ...renderMarkdown(text, pen),
    ]);
}
