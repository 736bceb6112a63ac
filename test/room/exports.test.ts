import { describe, expect, it } from 'vitest';
import { findExports } from '../../graders/room/exports.ts';
import type { Finding } from '../../graders/trace/finding.ts';

const both = { first: 'function', second: 'function' } as const;
const one = { first: 'function' } as const;

/** What the kit would make of an error. */
const whyNot = (error: unknown): Finding => ({ kind: 'crashed', error: String(error) });

describe('findExports', () => {
  it.each<[string, object]>([
    ['named exports', { first: () => 'first', second: () => 'second' }],
    [
      'a default object, whose methods are called on it',
      {
        default: {
          word: 'first',
          first() {
            return this.word;
          },
          second: () => 'second',
        },
      },
    ],
    [
      'a default instance',
      {
        default: new (class {
          #word = 'first';
          first() {
            return this.#word;
          }
          second() {
            return 'second';
          }
        })(),
      },
    ],
    [
      'static methods of a default class',
      {
        default: class {
          static first() {
            return 'first';
          }
          static second() {
            return 'second';
          }
        },
      },
    ],
    [
      'a named export beside a default function of the other name',
      {
        default: function first() {
          return 'first';
        },
        second: () => 'second',
      },
    ],
  ])('finds %s', (_, namespace) => {
    const found = findExports(namespace, both, whyNot);

    expect([...found].map(([name, each]) => [name, each.status === 'found' ? each.call() : each.finding])).toEqual([
      ['first', 'first'],
      ['second', 'second'],
    ]);
  });

  it('takes a default function for the only export there is to find, whatever its name', () => {
    const found = findExports({ default: () => 1 }, one, whyNot).get('first');

    expect(found?.status === 'found' && found.call()).toBe(1);
  });

  it.each<[object, object]>([
    [{}, { kind: 'missing-export', name: 'first', found: [] }],
    [
      { frist: 1, other: 2 },
      { kind: 'missing-export', name: 'first', near: 'frist', found: ['frist', 'other'] },
    ],
    [{ First: 1 }, { kind: 'missing-export', name: 'first', near: 'First', found: ['First'] }],
    [{ first: null }, { kind: 'wrong-export', name: 'first', expected: 'function', actual: 'null' }],
    [{ first: [] }, { kind: 'wrong-export', name: 'first', expected: 'function', actual: 'an array' }],
    [{ first: {} }, { kind: 'wrong-export', name: 'first', expected: 'function', actual: 'an object' }],
    [{ first: undefined }, { kind: 'wrong-export', name: 'first', expected: 'function', actual: 'undefined' }],
    [{ default: { first: 'text' } }, { kind: 'wrong-export', name: 'first', expected: 'function', actual: 'a string' }],
  ])('says what %j lacks', (namespace, finding) => {
    expect(findExports(namespace, both, whyNot).get('first')).toEqual({ status: 'missing', finding });
  });

  it('lets a getter or a trap that throws spoil its own name only', () => {
    const fallback = {
      second: () => 'second',
      get first(): never {
        throw new Error('spoilt');
      },
    };
    const bites = new Proxy(fallback, {
      has() {
        throw new Error('bitten');
      },
    });

    const found = findExports({ default: fallback }, both, whyNot);
    const bitten = findExports({ default: bites }, both, whyNot);

    expect(found.get('first')).toEqual({ status: 'missing', finding: whyNot(new Error('spoilt')) });
    expect(found.get('second')?.status).toBe('found');
    expect(bitten.get('second')).toEqual({ status: 'missing', finding: whyNot(new Error('bitten')) });
  });
});
