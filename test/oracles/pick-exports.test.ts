import { expect, it } from 'vitest';
import { pickExports } from './pick-exports.ts';

it('finds functions exported by name', () => {
  expect(answersOf({ one: () => 1, two: () => 2 })).toEqual([1, 2]);
});

it('finds functions held by a default export', () => {
  expect(answersOf({ default: { one: () => 1, two: () => 2 } })).toEqual([1, 2]);
});

it('calls the methods of a default instance on it', () => {
  class Answers {
    #one = 1;
    one(): number {
      return this.#one;
    }
    two(): number {
      return this.one() + 1;
    }
  }

  expect(answersOf({ default: new Answers() })).toEqual([1, 2]);
});

it('takes a default function that has the name', () => {
  expect(
    answersOf({
      default: function one() {
        return 1;
      },
      two: () => 2,
    }),
  ).toEqual([1, 2]);
});

it('takes any default function where one function is asked for', () => {
  const only = (): number => 1;

  expect(pickExports({ default: only }, ['one'])).toEqual({ one: only });
});

it('finds nothing where there is nothing', () => {
  expect(pickExports({ default: null }, ['one', 'two'])).toEqual({ one: undefined, two: undefined });
});

function answersOf(namespace: object): unknown[] {
  return Object.values(pickExports(namespace, ['one', 'two'])).map((fn): unknown =>
    typeof fn === 'function' ? Reflect.apply(fn, undefined, []) : fn,
  );
}
