/** Writes any plain value as one short line, much as Node's `inspect` does. */
import { visible } from './escape.ts';
import type { Plain } from './plain.ts';
import { cutTo } from './width.ts';

/**
 * Describes a value in one line of at most 120 columns in which nothing acts on a screen.
 *
 * @example
 * describePlain(['a', { kind: 'undefined' }]) //=> ['a', undefined]
 */
export function describePlain(value: Plain): string {
  return cutTo(visible(describe(value, 0)), limits.columns, '…');
}

const limits = { columns: 120, items: 8, depth: 3, text: 60 };

function describe(value: Plain, depth: number): string {
  if (typeof value === 'string') return quote(value);
  if (typeof value !== 'object' || value === null) return String(value);
  if (isList(value)) return describeList(value, depth);
  switch (value.kind) {
    case 'undefined':
      return 'undefined';
    case 'promise':
      return 'a promise';
    case 'cut':
      return '…';
    case 'number':
    case 'symbol':
    case 'other':
      return cut(value.text);
    case 'bigint':
      return /^-?\d+$/.test(value.text) ? `${value.text}n` : cut(value.text);
    case 'function':
      return value.name === '' ? '[Function (anonymous)]' : `[Function: ${cut(value.name)}]`;
    case 'error':
      return value.message === '' ? cut(value.name) : `${cut(value.name)}: ${cut(asWritten(value.message), 80)}`;
    case 'ref':
      return cut(value.name);
    case 'object':
      return describeObject(value.entries, depth);
  }
}

/** Whether it is a list; `Array.isArray` does not tell a readonly one from the other members of the union. */
export function isList(value: Plain): value is readonly Plain[] {
  return Array.isArray(value);
}

function describeList(items: readonly Plain[], depth: number): string {
  if (items.length === 0) return '[]';
  return depth >= limits.depth ? '[…]' : `[${joined(items, (item) => describe(item, depth + 1))}]`;
}

function describeObject(entries: readonly (readonly [string, Plain])[], depth: number): string {
  if (entries.length === 0) return '{}';
  if (depth >= limits.depth) return '{…}';
  return `{ ${joined(entries, ([key, item]) => `${keyOf(key)}: ${describe(item, depth + 1)}`)} }`;
}

function joined<Item>(items: readonly Item[], describeOne: (item: Item) => string): string {
  const shown = items.slice(0, limits.items).map(describeOne);
  return [...shown, ...(items.length > shown.length ? ['…'] : [])].join(', ');
}

function keyOf(key: string): string {
  return /^[\p{ID_Start}$_][\p{ID_Continue}$]*$/u.test(key) ? cut(key) : quote(key);
}

/** Takes the first of `'`, `"` and a backtick that the text does not hold, as Node does. */
function quote(text: string): string {
  const sign = [`'`, '"', '`'].find((each) => !text.includes(each)) ?? `'`;
  return (
    sign +
    cut(text)
      .replaceAll('\\', String.raw`\\`)
      .replaceAll(sign, `\\${sign}`) +
    sign
  );
}

function cut(text: string, most: number = limits.text): string {
  return cutTo(text.slice(0, most * 4), most, '…');
}

/** Node's versions differ in how they name the symbols that `using` looks for; a student writes them in one way. */
function asWritten(message: string): string {
  return message.replaceAll(/Symbol\((?:nodejs|Symbol)\.((?:asyncD|d)ispose)\)/g, 'Symbol.$1');
}
