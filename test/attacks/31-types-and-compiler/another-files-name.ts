// on: 05-one-after-another; base: awaits-in-a-row; fails: together; blocked: together-calls
// says: second started at 100 ms. It can start at 0.
// Says that it lies elsewhere, with a map of its own.
export const oneByOne = async (first, second) => [await first(), await second()];
export async function together(first, second) {
  return [await first(), await second()];
}
//# sourceURL=file:///solutions/05-one-after-another.ts
//# sourceMappingURL=data:application/json,{"version":3,"sources":["/etc/passwd"],"mappings":"AAAA"}
