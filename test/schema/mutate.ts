/** Changes data the way that somebody would who wants to break whoever reads it. */
import fc from 'fast-check';

/** What stands in the place of a part: nonsense, and what breaks readers. */
const stranger = fc.oneof(
  fc.jsonValue({ maxDepth: 2 }),
  fc.constantFrom<unknown>(-1, -0, 0.5, 1e308, 2 ** 53, '', '-1', 'NaN', null, true, [], {}),
  fc.constantFrom('__proto__', 'constructor', 'toString', '\u202e', 'x'.repeat(400_000), '\ud800'),
  // An object that is read from JSON may have keys that lead to a prototype.
  fc
    .constantFrom('__proto__', 'constructor', 'prototype', 'toString')
    .map((key): unknown => JSON.parse(`{"${key}":{"polluted":true}}`)),
  fc.nat({ max: 30 }).map((depth) => nested(depth)),
);

/** A list in a list, so often. */
export function nested(depth: number): unknown {
  let value: unknown = [];
  for (let level = 0; level < depth; level += 1) value = [value];
  return value;
}

const change = fc.record({
  place: fc.nat(),
  how: fc.constantFrom('replace', 'remove', 'add', 'repeat'),
  key: fc.constantFrom('__proto__', 'constructor', 'kind', 'type', 'points', 'x'),
  value: stranger,
});

/** Values with one to three changes in them. */
export function mutated(values: readonly unknown[]): fc.Arbitrary<unknown> {
  return fc
    .tuple(fc.constantFrom(...values), fc.array(change, { minLength: 1, maxLength: 3 }))
    .map(([value, changes]) => {
      const root = { value: structuredClone(value) };
      for (const each of changes) apply(root, each);
      return root.value;
    });
}

type Change = typeof change extends fc.Arbitrary<infer Value> ? Value : never;

interface Place {
  readonly holder: object;
  readonly key: string;
}

function apply(root: object, { place, how, key, value }: Change): void {
  const places = placesIn(root);
  const { holder, key: own } = places[place % places.length] ?? { holder: root, key: 'value' };
  const part: unknown = Reflect.get(holder, own);
  if (how === 'remove' && holder !== root) Reflect.deleteProperty(holder, own);
  else if (how === 'add' && typeof part === 'object' && part !== null) define(part, key, value);
  else if (how === 'repeat' && Array.isArray(part)) part.push(...(part as readonly unknown[]));
  else define(holder, own, value);
}

/** As JSON does, also for `__proto__`. */
function define(holder: object, key: string, value: unknown): void {
  Reflect.defineProperty(holder, key, { value, writable: true, enumerable: true, configurable: true });
}

function placesIn(holder: object): readonly Place[] {
  return Object.keys(holder).flatMap((key) => {
    const part: unknown = Reflect.get(holder, key);
    return [{ holder, key }, ...(typeof part === 'object' && part !== null ? placesIn(part) : [])];
  });
}
