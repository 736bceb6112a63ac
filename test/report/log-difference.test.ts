import { describe, expect, it } from 'vitest';
import { renderLogDifference } from '../../graders/report/log-difference.ts';
import { createPen } from '../../graders/report/pen.ts';
import { widthOf } from '../../graders/trace/width.ts';

const draw = (actual: string, expected: string, ascii = false): readonly string[] =>
  renderLogDifference(actual, expected, createPen({ ascii }));

describe('renderLogDifference', () => {
  it.each([
    [
      'a sign that is missing',
      'A 2 done',
      'A 2: done',
      '    you log        A 2 done',
      '    it should be   A 2: done',
      '                      ^',
    ],
    ['a text that is too short', 'A', 'A 2', '    you log        A', '    it should be   A 2', '                    ^'],
    ['a text that is too long', 'A 2', 'A', '    you log        A 2', '    it should be   A', '                    ^'],
    [
      'an unseen character',
      'A\u200b2',
      'A2',
      '    you log        A\\u200b2',
      '    it should be   A2',
      '                    ^',
    ],
    [
      'wide characters before it',
      '計 2',
      '計 3',
      '    you log        計 2',
      '    it should be   計 3',
      '                      ^',
    ],
  ])('marks the first difference: %s', (_, actual, expected, ...lines) => {
    expect(draw(actual, expected)).toEqual(lines);
  });

  it('cuts what comes long before and after the difference', () => {
    const [mine = '', theirs = '', mark = ''] = draw(
      `${'a'.repeat(200)}X${'b'.repeat(200)}`,
      `${'a'.repeat(200)}Y${'b'.repeat(200)}`,
    );

    expect(mine.slice(0, 21)).toBe('    you log        …a');
    expect(mine.at(-1)).toBe('…');
    expect([widthOf(mine), widthOf(theirs)]).toEqual([80, 80]);
    expect([mine[mark.indexOf('^')], theirs[mark.indexOf('^')]]).toEqual(['X', 'Y']);
  });

  it('shows the end of what it looks at when the difference comes after that', () => {
    const [mine = '', theirs = ''] = draw(`${'a'.repeat(2_500)}X`, `${'a'.repeat(2_500)}Y`);

    expect([mine, theirs].map((line) => line.slice(19))).toEqual([expect.stringMatching(/^…a*$/), mine.slice(19)]);
  });

  it('needs no more than ASCII', () => {
    expect(draw('é'.repeat(100), 'e', true).join('')).toMatch(/^[ -~]*$/);
  });
});
