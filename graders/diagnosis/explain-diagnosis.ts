/** Says a diagnosis in words. */
import type { Diagnosis } from '../verdict.ts';
import type { Variant } from './misconception.ts';
import { misconceptions } from './misconceptions.ts';

/** More characters of a name than anybody reads. */
const longestName = 100;

/** Returns why, and the question that leads on; nothing for an id that is not known. */
export function explainDiagnosis(diagnosis: Diagnosis): Variant | undefined {
  const { id, variant = 'trace' } = diagnosis;
  const variants = own(misconceptions, id)?.variants;
  if (variants === undefined) return undefined;
  const { why, next } = own(variants, variant) ?? variants.trace;
  return { why: capital(fill(why, diagnosis)), next: fill(next, diagnosis) };
}

/** The value of a key that is not inherited. */
function own<Value>(record: Readonly<Record<string, Value>>, key: string): Value | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}

function fill(words: string, { names = [], line, otherLine }: Diagnosis): string {
  // Somebody's names can be as long as a file.
  const [a, b, c] = names.map((name) => name.slice(0, longestName) || undefined);
  const values: Readonly<Record<string, string | number | undefined>> = {
    a,
    b,
    c,
    line,
    other: otherLine,
  };
  return words.replaceAll(/\{(\w+)\}/g, (_, key: string) => `${values[key] ?? unnamed[key]}`);
}

/** What stands for a name or a line that is not known. */
const unnamed: Readonly<Record<string, string>> = {
  a: 'your code',
  b: 'another',
  c: 'the one before it',
  line: '?',
  other: '?',
};

/** Only our own words are changed: a name keeps its first letter. */
function capital(text: string): string {
  return text.startsWith('your code') ? `Y${text.slice(1)}` : text;
}
