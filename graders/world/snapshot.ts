/** Copies any value once as plain data, without running its getters. */
import { types } from 'node:util';
import { withoutMarks } from '../submission/names.ts';
import type { Plain } from '../trace/plain.ts';

// Taken before anything is sealed, so that a student's code cannot stand in for them.
const { isNativeError, isPromise, isProxy } = types;

const limits = { depth: 6, entries: 100, text: 2_000, values: 2_000 };

/** Names the objects that the kit handed in. */
export type RefNames = (value: object) => string | undefined;

/** Returns a bounded copy of `value`; objects that `refNames` knows become refs. */
export function snapshot(value: unknown, refNames: RefNames): Plain {
  return copy(value, { refNames, left: limits.values }, 0);
}

interface Context {
  readonly refNames: RefNames;
  /** How many more values are copied: one list within another, a hundred times each, is soon a million. */
  left: number;
}

function copy(value: unknown, context: Context, depth: number): Plain {
  const { refNames } = context;
  context.left -= 1;
  if (context.left < 0) return { kind: 'cut' };
  switch (typeof value) {
    case 'string':
      return value.length > limits.text ? `${value.slice(0, limits.text)}…` : value;
    case 'boolean':
      return value;
    case 'number':
      return Number.isFinite(value) && !Object.is(value, -0)
        ? value
        : { kind: 'number', text: Object.is(value, -0) ? '-0' : `${value}` };
    case 'undefined':
      return { kind: 'undefined' };
    case 'bigint':
      return { kind: 'bigint', text: value > -(10n ** 50n) && value < 10n ** 50n ? `${value}` : 'a huge bigint' };
    case 'symbol':
      return { kind: 'symbol', text: String(value).slice(0, limits.text) };
    case 'function':
      return refOf(value, refNames) ?? { kind: 'function', name: textOf(dataOf(value, 'name')) };
    case 'object':
      return value === null ? null : copyObject(value, context, depth);
  }
}

function copyObject(value: object, context: Context, depth: number): Plain {
  const ref = refOf(value, context.refNames);
  if (ref !== undefined) return ref;
  if (isProxy(value)) return { kind: 'other', text: 'a Proxy' };
  if (isPromise(value)) return { kind: 'promise' };
  if (isNativeError(value)) return errorOf(value);
  if (depth >= limits.depth) return { kind: 'cut' };
  if (Array.isArray(value)) return copyArray(value, context, depth);
  const entries: [string, Plain][] = [];
  for (const key of Reflect.ownKeys(value).slice(0, limits.entries)) {
    const descriptor = Reflect.getOwnPropertyDescriptor(value, key);
    if (descriptor?.enumerable !== true) continue;
    entries.push([
      String(key).slice(0, 100),
      'value' in descriptor ? copy(descriptor.value, context, depth + 1) : { kind: 'other', text: 'a getter' },
    ]);
  }
  return { kind: 'object', entries: entries.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)) };
}

function copyArray(value: readonly unknown[], context: Context, depth: number): Plain {
  const items: Plain[] = [];
  for (let index = 0; index < Math.min(value.length, limits.entries); index += 1) {
    const descriptor = Reflect.getOwnPropertyDescriptor(value, index);
    items.push(
      descriptor === undefined
        ? { kind: 'undefined' }
        : 'value' in descriptor
          ? copy(descriptor.value, context, depth + 1)
          : { kind: 'other', text: 'a getter' },
    );
  }
  if (value.length > limits.entries) items.push({ kind: 'cut' });
  return items;
}

/** Reads an Error's name and message, whatever they are made of. */
function errorOf(error: Error): Plain {
  try {
    return { kind: 'error', name: textOf(error.name) || 'Error', message: withoutMarks(textOf(error.message)) };
  } catch {
    return { kind: 'error', name: 'Error', message: '(unreadable)' };
  }
}

function refOf(value: object, refNames: RefNames): Plain | undefined {
  const name = refNames(value);
  return name === undefined ? undefined : { kind: 'ref', name };
}

function dataOf(value: object, key: string): unknown {
  if (isProxy(value)) return '';
  const descriptor = Reflect.getOwnPropertyDescriptor(value, key);
  return descriptor !== undefined && 'value' in descriptor ? descriptor.value : '';
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value.slice(0, limits.text) : '';
}
