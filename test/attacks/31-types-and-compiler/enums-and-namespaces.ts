// on: 05-one-after-another; base: awaits-in-a-row; fails: together; blocked: together-calls
// says: second started at 100 ms. It can start at 0.
// Runs code in enums, namespaces and decorators.
export const oneByOne = async (first, second) => [await first(), await second()];
enum Turn { first = (() => { let count = 0; while (count < 10) count += 1; return count; })() }
namespace Hidden { export function answer() { return arguments; } }
const trace = (target) => target;
@trace class Marked { @trace method() {} accessor field = Hidden.answer(Turn.first); }
export const together = async (first, second) => [await first(), await second()];
