import { describe, expect, it } from 'vitest';
import { snapshot } from '../../graders/world/snapshot.ts';

const known = {};
const names = (value: object): string | undefined => (value === known ? 'the value of a' : undefined);

describe('snapshot', () => {
  it.each<[string, unknown, unknown]>([
    ['text', 'a', 'a'],
    ['long text, cut', 'x'.repeat(3_000), `${'x'.repeat(2_000)}…`],
    ['a number', 1.5, 1.5],
    ['NaN', Number.NaN, { kind: 'number', text: 'NaN' }],
    ['minus zero', -0, { kind: 'number', text: '-0' }],
    ['infinity', -Infinity, { kind: 'number', text: '-Infinity' }],
    ['a boolean', true, true],
    ['null', null, null],
    ['undefined', undefined, { kind: 'undefined' }],
    ['a bigint', 12n, { kind: 'bigint', text: '12' }],
    ['a huge bigint', 10n ** 60n, { kind: 'bigint', text: 'a huge bigint' }],
    ['a symbol', Symbol('s'), { kind: 'symbol', text: 'Symbol(s)' }],
    ['a function', function named() {}, { kind: 'function', name: 'named' }],
    [
      'a function whose name is a getter',
      Object.defineProperty(() => 1, 'name', { get: () => 'x' }),
      { kind: 'function', name: '' },
    ],
    ['a promise', Promise.resolve(1), { kind: 'promise' }],
    ['a proxy', new Proxy({}, {}), { kind: 'other', text: 'a Proxy' }],
    ['a proxied function', new Proxy(() => 1, {}), { kind: 'function', name: '' }],
    ['an error', new RangeError('far'), { kind: 'error', name: 'RangeError', message: 'far' }],
    [
      'an error without a name',
      Object.assign(new Error('x'), { name: 1 }),
      { kind: 'error', name: 'Error', message: 'x' },
    ],
    [
      'an error that cannot be read',
      Object.defineProperty(new Error('x'), 'message', {
        get() {
          throw new Error('y');
        },
      }),
      { kind: 'error', name: 'Error', message: '(unreadable)' },
    ],
    ['an array with a hole', [1, , 3], [1, { kind: 'undefined' }, 3]], // oxlint-disable-line no-sparse-arrays -- that is the case
    [
      'a long array, cut',
      Array.from({ length: 200 }, () => 0),
      [...Array.from({ length: 100 }, () => 0), { kind: 'cut' }],
    ],
    ['an array with a getter', Object.defineProperty([0], 0, { get: () => 1 }), [{ kind: 'other', text: 'a getter' }]],
    [
      'an object, its keys in order and its getters not called',
      {
        b: 1,
        a: [2],
        get c() {
          return 3;
        },
      },
      {
        kind: 'object',
        entries: [
          ['a', [2]],
          ['b', 1],
          ['c', { kind: 'other', text: 'a getter' }],
        ],
      },
    ],
    [
      'hidden properties, which do not count',
      Object.defineProperty({}, 'x', { value: 1 }),
      { kind: 'object', entries: [] },
    ],
    ['what the kit knows', [known], [{ kind: 'ref', name: 'the value of a' }]],
    ['a class', class Named {}, { kind: 'function', name: 'Named' }],
  ])('copies %s', (_, value, plain) => {
    expect(snapshot(value, names)).toEqual(plain);
  });

  it('cuts what is small and would be long when written out', () => {
    let value: unknown = 'x';
    for (let depth = 0; depth < 5; depth += 1) value = Array.from({ length: 100 }, () => value);

    expect(JSON.stringify(snapshot(value, names)).length).toBeLessThan(100_000);
  });

  it('cuts what is too deep', () => {
    const deep: unknown[] = [];
    deep.push(deep);

    expect(JSON.stringify(snapshot(deep, names))).toBe('[[[[[[{"kind":"cut"}]]]]]]');
  });
});
