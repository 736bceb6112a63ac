import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readShard, shareOf } from '../../graders/batch/shard.ts';

describe('a shard', () => {
  it('is written as a share of a whole', () => {
    expect(readShard('2/4')).toEqual({ index: 2, of: 4 });
  });

  it.each(['0/4', '5/4', '1/0', '1', 'a/b', '-1/4', '1/4/2', '1.5/4'])('is not %s', (word) => {
    expect(() => readShard(word)).toThrow(`Expected a shard such as 1/4, from 1/4 to 4/4, got \`${word}\``);
  });

  it('together with the others always holds everything once, in shares that differ by one at most', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat()), fc.integer({ min: 1, max: 12 }), (items, of) => {
        const shares = Array.from({ length: of }, (_, index) => shareOf(items, { index: index + 1, of }));
        const sizes = shares.map(({ length }) => length);

        expect(new Set(shares.flat())).toEqual(new Set(items));
        expect(shares.flat()).toHaveLength(items.length);
        expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
      }),
    );
  });
});
