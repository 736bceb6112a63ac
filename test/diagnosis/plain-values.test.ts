import { expect, it } from 'vitest';
import { differing, holds, isFalsy } from '../../graders/diagnosis/plain-values.ts';
import type { Plain } from '../../graders/trace/plain.ts';

it.each<readonly [Plain, boolean]>([
  [0, true],
  ['', true],
  [false, true],
  [null, true],
  [{ kind: 'undefined' }, true],
  [{ kind: 'number', text: 'NaN' }, true],
  [{ kind: 'number', text: '-0' }, true],
  [{ kind: 'number', text: 'Infinity' }, false],
  [{ kind: 'promise' }, false],
  [{ kind: 'other', text: '' }, false],
  [[], false],
  [1, false],
  ['a', false],
])('knows what a test takes for false: %j', (value, falsy) => {
  expect(isFalsy(value)).toBe(falsy);
});

it('looks into a list for values of a kind', () => {
  expect(holds([1, { kind: 'promise' }], 'promise')).toBe(true);
  expect(holds([[{ kind: 'promise' }]], 'promise')).toBe(false);
});

it('pairs outcomes that differ, with their places', () => {
  const came = (value: Plain): Plain => ({ kind: 'object', entries: [['fulfils', value]] });
  const other: Plain = { kind: 'object', entries: [['value', 1]] };

  expect(differing([came(1), came(2)], [came(1), came(3)])).toEqual([
    { index: 1, should: { how: 'fulfils', value: 2 }, was: { how: 'fulfils', value: 3 } },
  ]);
  expect(differing([came(1), came(2)], [came(1)])).toEqual([]);
  expect(differing(other, 1)).toEqual([]);
});
