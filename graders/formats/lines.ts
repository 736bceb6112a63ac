/** Text of several lines that is harmless in every one of them. */
import { inert } from '../report/words.ts';

/** Returns the text with its line ends kept and everything else that is unseen written as escapes, cut to `most`. */
export function inertLines(text: string, most: number = 20_000): string {
  const kept = text.length > most ? `${text.slice(0, most)}…` : text;
  return kept
    .split('\n')
    .map((line) => inert(line))
    .join('\n');
}
