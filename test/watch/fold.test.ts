import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { widthOf } from '../../graders/trace/width.ts';
import { fold } from '../../graders/watch/fold.ts';

describe('fold', () => {
  it('breaks a line where the screen ends', () => {
    expect(fold('npm run replay', 6)).toEqual(['npm ru', 'n repl', 'ay']);
    expect(fold('', 6)).toEqual(['']);
  });

  it('gives colours no room, and lets none out of its piece', () => {
    expect(fold('\u001b[31mabcd\u001b[39mef', 4)).toEqual(['\u001b[31mabcd\u001b[39m\u001b[0m', 'ef']);
    expect(fold('ab\u001b[1mcdef\u001b[22m', 4)).toEqual(['ab\u001b[1mcd\u001b[0m', 'ef\u001b[22m\u001b[0m']);
  });

  it('knows that some characters are two columns wide', () => {
    expect(fold('計算する', 5)).toEqual(['計算', 'する']);
  });

  it('loses nothing, and never goes beyond the screen', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 2, max: 20 }), (text, columns) => {
        const pieces = fold(text.replaceAll('\u001b', ''), columns);

        expect(pieces.join('')).toBe(text.replaceAll('\u001b', ''));
        expect(Math.max(...pieces.map(widthOf))).toBeLessThanOrEqual(columns);
      }),
    );
  });
});
