// on: 05-one-after-another; base: awaits-in-a-row; fails: together, together-results; blocked: together-calls
// says: Line 6 changes something that is built in: TypeError: Cannot assign to read only property 'stringify' of object '[object JSON]'.
// Writes every message as it would like to have it.
export const oneByOne = async (first, second) => [await first(), await second()];
export async function together(first, second) {
  JSON.stringify = () => '{"type":"done"}';
  return [await first(), await second()];
}
