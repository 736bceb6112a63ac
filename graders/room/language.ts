/** Keeps the language at Node 20's level on every Node, so that a verdict does not depend on it. */
import node20 from './node20.json' with { type: 'json' };

/** Where each list of names in `node20.json` applies. */
function holders(): ReadonlyMap<string, object> {
  const found = new Map<string, object>();
  const add = (name: string, value: unknown): void => {
    if ((typeof value === 'object' && value !== null) || typeof value === 'function') found.set(name, value);
  };
  for (const name of node20.globals) {
    const value: unknown = Reflect.get(globalThis, name);
    add(name, value);
    if (typeof value === 'function') add(`${name}.prototype`, Reflect.get(value, 'prototype'));
  }
  const arrayIterator: object = Reflect.getPrototypeOf([][Symbol.iterator]()) ?? {};
  const asyncGenerator = Reflect.getPrototypeOf(async function* () {}) ?? {};
  add('ArrayIterator', arrayIterator);
  add('Iterator', Reflect.getPrototypeOf(arrayIterator));
  add('AsyncGenerator', Reflect.get(asyncGenerator, 'prototype'));
  add('AsyncIterator', Reflect.getPrototypeOf(Reflect.get(asyncGenerator, 'prototype') as object));
  add('TypedArray', Reflect.getPrototypeOf(Uint8Array));
  add('TypedArray.prototype', Reflect.getPrototypeOf(Uint8Array.prototype));
  return found;
}

/** Globals of the language that Node 20 does not have. */
const newerGlobals = [
  'AsyncDisposableStack',
  'DisposableStack',
  'Float16Array',
  'Iterator',
  'SuppressedError',
  'Temporal',
];

/** Removes what newer Nodes have added to the built-ins. */
export function keepToNode20(): void {
  for (const name of newerGlobals) Reflect.deleteProperty(globalThis, name);
  const known: Readonly<Record<string, readonly string[]>> = node20.names;
  for (const [name, holder] of holders()) {
    const names = new Set(known[name] ?? []);
    for (const key of Reflect.ownKeys(holder)) if (!names.has(String(key))) Reflect.deleteProperty(holder, key);
  }
}

/** Lists the names of this Node's built-ins, for `node20.json`. */
export function listLanguage(): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries([...holders()].map(([name, holder]) => [name, Reflect.ownKeys(holder).map(String).sort()]));
}
