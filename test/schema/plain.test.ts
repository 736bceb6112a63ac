import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { plainSchema } from '../../graders/schema/plain.ts';
import { snapshot } from '../../graders/world/snapshot.ts';
import { nested } from './mutate.ts';

const takes = (value: unknown): boolean => v.safeParse(plainSchema, value).success;

describe('plainSchema', () => {
  it('takes every value that a room copies, unchanged, in a list of arguments too', () => {
    const values = fc.anything({
      withBigInt: true,
      withDate: true,
      withMap: true,
      withNullPrototype: true,
      maxDepth: 8,
    });
    fc.assert(
      fc.property(fc.array(values), (args) => {
        const plain = args.map((value) => snapshot(value, () => undefined));
        const sent: unknown = JSON.parse(JSON.stringify(plain));

        expect(v.parse(plainSchema, sent)).toEqual(sent);
      }),
    );
  });

  it('takes the deepest and the widest value that a room copies', () => {
    let deep: unknown = {};
    for (let level = 0; level < 50; level += 1) deep = { deep };
    const wide = Array.from({ length: 500 }, () => 'x'.repeat(5_000));
    const error = new Error('y'.repeat(5_000));

    expect(takes([deep, wide, error].map((value) => snapshot(value, () => 'z'.repeat(100))))).toBe(true);
    expect(takes([deep, wide, error].map((value) => snapshot(value, () => undefined)))).toBe(true);
  });

  it.each<[string, unknown]>([
    ['nothing', undefined],
    ['what is no number', NaN],
    ['a number without end', Infinity],
    ['a function', () => 1],
    ['an object that is not described', { a: 1 }],
    ['a kind that is not known', { kind: 'toString' }],
    ['a field too many', { kind: 'promise', value: 1 }],
    ['a field too few', { kind: 'error', name: 'Error' }],
    ['an entry that is no pair', { kind: 'object', entries: [['a', 1, 2]] }],
    ['an entry whose key is no text', { kind: 'object', entries: [[1, 2]] }],
    ['a text without end', 'x'.repeat(300_001)],
    ['a prototype in disguise', JSON.parse('{"kind":"promise","__proto__":{"a":1}}')],
    ['what is nested more deeply than a room copies', nested(20)],
    ['what is nested so deeply that a stack would overflow', nested(100_000)],
  ])('refuses %s', (_, value) => {
    expect(takes(value)).toBe(false);
    expect(takes([value])).toBe(false);
  });

  it('says that something is nested too deeply', () => {
    expect(() => v.parse(plainSchema, nested(30))).toThrow(/^it is nested too deeply$/);
  });
});
