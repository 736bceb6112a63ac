import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wrap } from '../../graders/report/wrap.ts';
import { widthOf } from '../../graders/trace/width.ts';

describe('wrap', () => {
  it('breaks between words and indents what follows', () => {
    expect(wrap('one two three four', { width: 12, first: '  Why  ' })).toEqual([
      '  Why  one',
      '       two',
      '       three',
      '       four',
    ]);
  });

  it('breaks a word that is too long for a line', () => {
    expect(wrap('abcdefgh ij', { width: 5 })).toEqual(['abcde', 'fgh', 'ij']);
  });

  it('takes another beginning for the lines that follow', () => {
    expect(wrap('one two', { width: 5, first: '* ', rest: '' })).toEqual(['* one', 'two']);
  });

  it('never makes a line that is too wide, and loses nothing but blanks', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 8, max: 30 }), (text, width) => {
        const lines = wrap(text, { width, first: '  ' });

        for (const line of lines) expect(widthOf(line)).toBeLessThanOrEqual(width);
        expect(lines.join('').replaceAll(/\s/g, '')).toBe(text.replaceAll(/\s/g, ''));
      }),
    );
  });
});
