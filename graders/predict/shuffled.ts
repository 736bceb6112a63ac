/** Puts texts in an order that tells nothing about when they happened, and is the same on every machine. */

/** Returns the items in an order that only their texts and the key decide. */
export function shuffled<Item extends { readonly text: string }>(items: readonly Item[], key: string): readonly Item[] {
  return items
    .map((item) => ({ item, rank: hash(`${key}\n${item.text}`) }))
    .sort((a, b) => a.rank - b.rank || (a.item.text < b.item.text ? -1 : 1))
    .map(({ item }) => item);
}

/** FNV-1a with a last stir: texts that differ only at their end lie far apart. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  }
  value = Math.imul(value ^ (value >>> 15), 0x2c1b3c6d);
  return (value ^ (value >>> 13)) >>> 0;
}
