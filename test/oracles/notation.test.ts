import { describe, expect, it } from 'vitest';
import { inTermsOf, show } from './notation.ts';

describe('show', () => {
  it('writes values as the Python programs do', () => {
    const values = [undefined, null, true, 1.5, 'text', [1, ['a']], {}, new TypeError('no')];

    expect(values.map(show)).toEqual(['null', 'null', 'true', '1.5', "'text'", "[1, ['a']]", '{}', 'TypeError no']);
  });
});

describe('inTermsOf', () => {
  it('takes numbers that are equal up to the last digit as the same', () => {
    const expected = ['0 log Function 1: result 16.0, wait ...', '0 log 1.0717734625362931'];

    expect(inTermsOf(expected, ['0 log Function 1: result 16, wait ...', '0 log 1.071773462536293'])).toEqual(expected);
  });

  it.each([
    ['another number', '100 log 17'],
    ['another time', '101 log 16'],
    ['another text', '100 log  16'],
    ['a number more', '100 log 16 1'],
  ])('leaves %s as it is', (_what, line) => {
    expect(inTermsOf(['100 log 16'], [line])).toEqual([line]);
  });

  it('tells times of day apart that are written differently', () => {
    expect(inTermsOf(['0 log 09:00:00'], ['0 log 9:00:00'])).toEqual(['0 log 9:00:00']);
  });

  it('takes any error where the data leaves open which one comes out', () => {
    expect(inTermsOf(['100 fails'], ['100 fails Error close inner failed'])).toEqual(['100 fails']);
    expect(inTermsOf(['100 fails'], ['100 settles'])).toEqual(['100 settles']);
  });

  it('keeps lines that are too many', () => {
    expect(inTermsOf(['0 settles'], ['0 settles', '100 end left'])).toEqual(['0 settles', '100 end left']);
  });
});
