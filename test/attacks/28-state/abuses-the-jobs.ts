// on: 05-one-after-another; base: awaits-in-a-row; fails: together; blocked: together-calls
// says: first was called twice. It should be called once.
// Renames the jobs, calls them in every way there is, and throws through them.
export const oneByOne = async (first, second) => [await first(), await second()];
export async function together(first, second) {
  Object.defineProperty(first, 'name', { value: 'second' });
  first.toString = () => 'done';
  first.call = () => ['first', 'second'];
  try { new first(); } catch {}
  try { first({ get then() { throw new Error('through'); }, toString() { throw new Error('through'); } }).then.call(1); } catch {}
  return [await Reflect.apply(first, null, []), await Reflect.apply(second, first, [second])];
}
