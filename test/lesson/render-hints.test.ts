import { describe, expect, it } from 'vitest';
import { renderHints } from '../../graders/lesson/render-hints.ts';
import { createPen } from '../../graders/report/pen.ts';

const hints = [
  { title: 'The idea', text: 'Think.' },
  { title: 'What to use', text: 'A `map` –' },
  { title: 'The shape', text: 'Draw.' },
];

describe('renderHints', () => {
  it('shows those that are asked for, each with its number', () => {
    expect(renderHints(hints, { from: 1, to: 3 }, createPen())).toEqual([
      '  Hint 2 of 3: What to use',
      '',
      '  A `map` –',
      '',
      '  Hint 3 of 3: The shape',
      '',
      '  Draw.',
    ]);
  });

  it('needs no more than ASCII', () => {
    expect(renderHints(hints, { from: 1, to: 2 }, createPen({ ascii: true })).at(-1)).toBe('  A `map` \\u2013');
  });
});
