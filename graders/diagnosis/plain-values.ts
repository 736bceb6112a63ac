/** Looks at values of a trace. */
import { isList } from '../trace/plain-text.ts';
import type { Plain } from '../trace/plain.ts';

/** Whether two values are the same all the way down. */
export function same(a: Plain, b: Plain): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** What kind of value it is, where JSON has no word for it. */
export function kindOf(value: Plain | null): string | undefined {
  return typeof value === 'object' && value !== null && 'kind' in value ? value.kind : undefined;
}

/** Whether it is, or is a list that holds, a value of this kind. */
export function holds(value: Plain, kind: 'promise' | 'undefined'): boolean {
  return kindOf(value) === kind || (isList(value) && value.some((item) => kindOf(item) === kind));
}

/** Whether a test takes it for false, though it is a value like any other. */
export function isFalsy(value: Plain): boolean {
  if (typeof value !== 'object' || value === null) return !value;
  if (isList(value) || !('text' in value)) return !isList(value) && value.kind === 'undefined';
  return value.kind === 'number' && /^(?:NaN|-0)$/.test(value.text);
}

/** What became of one promise, in a value that lists several: `{ fulfils }` or `{ rejects }`. */
export interface Outcome {
  readonly how: 'fulfils' | 'rejects';
  readonly value: Plain;
}

/** An outcome that is another one than it should be, and its place among all of them. */
export interface Differing {
  readonly index: number;
  readonly should: Outcome;
  readonly was: Outcome;
}

/** The outcomes in two such values that differ. */
export function differing(expected: Plain, actual: Plain): readonly Differing[] {
  const outcomes = outcomesIn(actual);
  return outcomesIn(expected).flatMap((should, index) => {
    const was = outcomes[index];
    const isSame = was === undefined || (should.how === was.how && same(should.value, was.value));
    return isSame ? [] : [{ index, should, was }];
  });
}

function outcomesIn(value: Plain): readonly Outcome[] {
  if (isList(value)) return value.flatMap(outcomesIn);
  if (typeof value !== 'object' || value === null || value.kind !== 'object') return [];
  const [entry, ...others] = value.entries;
  const [how, outcome] = entry ?? [];
  return outcome === undefined || others.length > 0 || (how !== 'fulfils' && how !== 'rejects')
    ? []
    : [{ how, value: outcome }];
}
