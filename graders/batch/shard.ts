/** Splits a class over machines, the same way on each of them. */

/** The share `index` of `of`, counted from 1. */
export interface Shard {
  readonly index: number;
  readonly of: number;
}

/**
 * Reads `2/4`.
 *
 * @throws {RangeError} when it is no share of a whole.
 */
export function readShard(word: string): Shard {
  const [, index, of] = /^([1-9]\d{0,3})\/([1-9]\d{0,3})$/.exec(word) ?? [];
  if (index === undefined || of === undefined || Number(index) > Number(of)) {
    throw new RangeError(`Expected a shard such as 1/4, from 1/4 to 4/4, got \`${word}\``);
  }
  return { index: Number(index), of: Number(of) };
}

/** The share of a list: every `of`-th, so that all shares are as large. */
export function shareOf<Item>(items: readonly Item[], { index, of }: Shard): readonly Item[] {
  return items.filter((_, place) => place % of === index - 1);
}
