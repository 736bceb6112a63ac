import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutTo, padTo, widthOf } from '../../graders/trace/width.ts';

describe('widthOf', () => {
  it.each([
    ['together', 8],
    ['関数', 4],
    ['한글', 4],
    ['e\u0301', 1],
    ['🎉', 2],
    ['ａ', 2],
    ['', 0],
  ])('%s takes %i columns', (text, columns) => {
    expect(widthOf(text)).toBe(columns);
  });
});

describe('cutTo', () => {
  it('leaves a text that fits', () => {
    expect(cutTo('together', 8, '…')).toBe('together');
  });

  it('marks where something is missing', () => {
    expect(cutTo('downloadEverything', 9, '…')).toBe('download…');
    expect(cutTo('downloadEverything', 9, '..')).toBe('downloa..');
  });

  it('keeps the number', () => {
    expect(cutTo('downloadEverything #12', 12, '…')).toBe('downloa… #12');
  });

  it('never cuts a wide character in two', () => {
    expect(cutTo('関数関数', 4, '…')).toBe('関…');
  });

  it('never takes more than it may', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 2, max: 30 }), (text, most) => {
        expect(widthOf(cutTo(text, most, '…'))).toBeLessThanOrEqual(most);
      }),
    );
  });
});

describe('padTo', () => {
  it('counts columns', () => {
    expect(padTo('関', 4)).toBe('関  ');
    expect(padTo('long', 2)).toBe('long');
  });
});
