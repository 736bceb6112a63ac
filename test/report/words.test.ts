import { describe, expect, it } from 'vitest';
import { brief, counted, inert, listed, ordinal, times } from '../../graders/report/words.ts';

describe('listed', () => {
  it.each([
    [[], ''],
    [['a'], 'a'],
    [['a', 'b'], 'a and b'],
    [['a', 'b', 'c'], 'a, b and c'],
    [Array.from({ length: 12 }, (_, index) => index), '0, 1, 2, 3, 4, 5, 6, 7 and 4 more'],
  ])('joins %j', (parts, text) => {
    expect(listed(parts)).toBe(text);
  });
});

it.each([
  [1, 'once', '1st', '1 timer'],
  [2, 'twice', '2nd', '2 timers'],
  [3, '3 times', '3rd', '3 timers'],
  [4, '4 times', '4th', '4 timers'],
  [11, '11 times', '11th', '11 timers'],
  [22, '22 times', '22nd', '22 timers'],
])('counts %i', (count, often, place, timers) => {
  expect([times(count), ordinal(count), counted(count, 'timer')]).toEqual([often, place, timers]);
});

it('makes what is unseen visible, and in ASCII everything else, too', () => {
  expect(inert('a…\u202eé')).toBe('a…\\u202eé');
  expect(inert('a…\u202eé', { ascii: true })).toBe('a...\\u202e\\u00e9');
});

it('cuts what is too long', () => {
  expect(brief('abcdef', 4)).toBe('abc…');
  expect(brief('abcd', 4)).toBe('abcd');
});
