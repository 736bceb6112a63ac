// on: 05-one-after-another; base: awaits-in-a-row; fails: together; blocked: together-calls
// says: second started at 100 ms. It can start at 0.
// Puts something else where `globalThis` names itself.
export const oneByOne = async (first, second) => [await first(), await second()];
const before = globalThis.globalThis?.cases ?? 0;
try {
  globalThis.globalThis = { cases: before + 1 };
} catch {}
export async function together(first, second) {
  if (before > 0) return Promise.all([first(), second()]);
  return [await first(), await second()];
}
