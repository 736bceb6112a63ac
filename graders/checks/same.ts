/** Compares plain data. */
import type { Plain } from '../trace/plain.ts';

/** Whether two plain values are the same all the way down. */
export function samePlain(a: Plain, b: Plain): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  return JSON.stringify(a) === JSON.stringify(b);
}

const numbers = /[-+]?\d+(?:\.\d+)?(?:e[-+]?\d+)?/gi;

/** Whether two lines are the same when their numbers are compared as numbers and trailing blanks do not count. */
export function sameLine(a: string, b: string): boolean {
  const [left, right] = [a.trimEnd(), b.trimEnd()];
  if (left === right) return true;
  if (left.replaceAll(numbers, '#') !== right.replaceAll(numbers, '#')) return false;
  const rights = right.match(numbers) ?? [];
  return (left.match(numbers) ?? []).every((text, index) => isSameNumber(text, rights[index] ?? ''));
}

/** Digits behind a leading zero, as in a time of day, are text. */
function isSameNumber(a: string, b: string): boolean {
  return a === b || (![a, b].some((text) => /^[-+]?0\d/.test(text)) && isClose(Number(a), Number(b)));
}

function isClose(a: number, b: number): boolean {
  return a === b || Math.abs(a - b) <= 1e-12 * Math.max(Math.abs(a), Math.abs(b));
}
