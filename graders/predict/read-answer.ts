/** Reads what a student types. */
import type { Moment } from './moments.ts';

/** Reads `b a c`, `b, a, c` or `bac`; nothing unless it has every letter once. */
export function readOrder(text: string, letters: ReadonlyMap<string, Moment>): readonly Moment[] | undefined {
  const typed = text.toLowerCase().match(/[^\s,;.]/g) ?? [];
  const moments = typed.flatMap((letter) => letters.get(letter) ?? []);
  const isWhole = typed.length === letters.size && new Set(moments).size === letters.size;
  return isWhole ? moments : undefined;
}

/** Reads `300`, `300 ms` or `never`; nothing when it is neither. */
export function readTime(text: string): number | 'never' | undefined {
  const trimmed = text.trim().toLowerCase();
  if (trimmed === 'never') return 'never';
  const [, digits] = /^(\d{1,9})\s*(?:ms)?$/.exec(trimmed) ?? [];
  return digits === undefined ? undefined : Number(digits);
}
