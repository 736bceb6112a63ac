// on: 05-one-after-another; base: awaits-in-a-row; fails: together, together-results; blocked: together-calls
// says: There is no `WebAssembly` here (line 6).
// Brings code that carries no marks.
export const oneByOne = async (first, second) => [await first(), await second()];
export async function together(first, second) {
  await WebAssembly.instantiate(new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0]));
  return [await first(), await second()];
}
