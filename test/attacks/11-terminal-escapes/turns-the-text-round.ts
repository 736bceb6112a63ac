// on: 05-one-after-another; base: awaits-in-a-row; fails: together, together-results; blocked: together-calls
// says: together never settles: at 0 ms it still waits, but nothing runs any more and no timer is left.
// Hides text behind characters that nobody sees.
export const oneByOne = async (first, second) => [await first(), await second()];
export async function together(first, second) {
  const hidden = { async ['\u202etogether\u2066\u200b\ufeff\u{e0041}']() { await new Promise(() => {}); } };
  return hidden['\u202etogether\u2066\u200b\ufeff\u{e0041}']();
}
