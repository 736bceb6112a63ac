import { expect, it } from 'vitest';
import { describePlain } from '../../graders/trace/plain-text.ts';
import type { Plain } from '../../graders/trace/plain.ts';
import { widthOf } from '../../graders/trace/width.ts';

it.each<readonly [Plain, string]>([
  ['a', "'a'"],
  ["it's", `"it's"`],
  [`it's "so"`, '`it\'s "so"`'],
  ['`it\'s "so"`', `'\`it\\'s "so"\`'`],
  ['a\nb\\', String.raw`'a\nb\\'`],
  [1, '1'],
  [true, 'true'],
  [null, 'null'],
  [{ kind: 'undefined' }, 'undefined'],
  [{ kind: 'number', text: '-0' }, '-0'],
  [{ kind: 'bigint', text: '10' }, '10n'],
  [{ kind: 'bigint', text: 'a huge bigint' }, 'a huge bigint'],
  [{ kind: 'symbol', text: 'Symbol(x)' }, 'Symbol(x)'],
  [{ kind: 'promise' }, 'a promise'],
  [{ kind: 'function', name: 'f' }, '[Function: f]'],
  [{ kind: 'function', name: '' }, '[Function (anonymous)]'],
  [{ kind: 'error', name: 'Error', message: 'first failed' }, 'Error: first failed'],
  [{ kind: 'error', name: 'Error', message: '' }, 'Error'],
  [{ kind: 'error', name: 'Error', message: 'x'.repeat(90) }, `Error: ${'x'.repeat(79)}…`],
  [
    { kind: 'error', name: 'TypeError', message: 'Symbol(nodejs.asyncDispose) is not a function' },
    'TypeError: Symbol.asyncDispose is not a function',
  ],
  [
    { kind: 'error', name: 'TypeError', message: 'Symbol(Symbol.dispose) is not a function' },
    'TypeError: Symbol.dispose is not a function',
  ],
  [{ kind: 'ref', name: 'the error of body' }, 'the error of body'],
  [{ kind: 'other', text: 'a Proxy' }, 'a Proxy'],
  [[], '[]'],
  [[1, 'b', [2]], "[1, 'b', [2]]"],
  [[[[[1]]]], '[[[[…]]]]'],
  [Array.from({ length: 20 }, (_, index) => index), '[0, 1, 2, 3, 4, 5, 6, 7, …]'],
  [{ kind: 'object', entries: [] }, '{}'],
  [
    {
      kind: 'object',
      entries: [
        ['n', 1],
        ['a b', { kind: 'undefined' }],
      ],
    },
    "{ n: 1, 'a b': undefined }",
  ],
  [[{ kind: 'cut' }], '[…]'],
  [[[[{ kind: 'object', entries: [['n', 1]] }]]], '[[[{…}]]]'],
])('describes %j as %s', (value, text) => {
  expect(describePlain(value)).toBe(text);
});

it('stays within one line of 120 columns in which nothing acts on a screen', () => {
  const hostile = '\u001b[2J\u202e\r\n\u200b'.repeat(1_000);

  const text = describePlain([
    hostile,
    { kind: 'object', entries: [[hostile, hostile]] },
    { kind: 'error', name: hostile, message: hostile },
  ]);

  expect(text).toMatch(/^[ -~…]+$/);
  expect(widthOf(text)).toBeLessThanOrEqual(120);
});
