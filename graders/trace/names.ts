/** Tells lanes of one name apart. */

/** Returns the names in the same order, the second of a kind as `NAME #2`; the `first` ones are counted before the others. */
export function numberNames<Item>(
  items: readonly Item[],
  { name, first = () => true }: { readonly name: (item: Item) => string; readonly first?: (item: Item) => boolean },
): ReadonlyMap<Item, string> {
  const names = new Map<Item, string>();
  const seen = new Map<string, number>();
  for (const item of [...items.filter(first), ...items.filter((other) => !first(other))]) {
    const count = (seen.get(name(item)) ?? 0) + 1;
    seen.set(name(item), count);
    names.set(item, count === 1 ? name(item) : `${name(item)} #${count}`);
  }
  return names;
}
