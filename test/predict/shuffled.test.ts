import { describe, expect, it } from 'vitest';
import { shuffled } from '../../graders/predict/shuffled.ts';

const items = ['first starts', 'first ends', 'second starts', 'second ends'].map((text) => ({ text }));
const textsOf = (some: readonly { readonly text: string }[], key: string): readonly string[] =>
  shuffled(some, key).map(({ text }) => text);

describe('an order that tells nothing', () => {
  it('holds each item once, and is another one with another key', () => {
    expect([...textsOf(items, 'a')].sort()).toEqual(items.map(({ text }) => text).sort());
    expect(new Set(['a', 'b', 'c', 'd', 'e', 'f'].map((key) => textsOf(items, key).join())).size).toBeGreaterThan(1);
  });

  it('is the same whichever came first, also for two texts that the key cannot tell apart', () => {
    // Found by trying half a million: after the key `a` both have one rank.
    const same = [{ text: 'the log says "479599"' }, { text: 'the log says "662382"' }];

    for (const some of [items, same]) expect(textsOf(some.toReversed(), 'a')).toEqual(textsOf(some, 'a'));
    expect(textsOf(same, 'a')).toEqual(same.map(({ text }) => text));
  });
});
