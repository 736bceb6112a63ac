/** Finds the people of the roster in somebody else's table. */
import type { GradebookLine } from '../record/class-results.ts';

/** Somebody in the table: whatever may be an id or an address, and the names. */
export interface ListedPerson {
  readonly ids: readonly string[];
  readonly names: readonly string[];
}

/** Whose line it is; or that it is nobody's, or could be several people's. */
export type Match =
  | { readonly status: 'found'; readonly line: GradebookLine; readonly isById: boolean }
  | { readonly status: 'nobody' }
  | { readonly status: 'several' };

/** Returns a match for each of `listed`: by what is unique first, then by name; never one line for two of them. */
export function matchPeople(listed: readonly ListedPerson[], lines: readonly GradebookLine[]): readonly Match[] {
  const byId = pair(
    listed.map(({ ids }) => ids.map(plainId)),
    lines.map(({ person: { id, email } }) => [plainId(id), plainId(email ?? '')]),
  );
  // Whoever an id points to is out of the question for a name.
  const claimed = new Set(byId.flat());
  const byName = pair(
    listed.map(({ names }, index) => (byId[index]?.length === 0 ? names.map(plainName) : [])),
    lines.map(({ person: { name = '' } }, index) => (claimed.has(index) ? [] : [plainName(name)])),
  );
  const wanted = [countPlaces(byId), countPlaces(byName)] as const;
  return listed.map((_, index) => {
    const ids = byId[index] ?? [];
    const isById = ids.length > 0;
    const [place, ...others] = isById ? ids : (byName[index] ?? []);
    const line = place === undefined ? undefined : lines[place];
    if (place === undefined || line === undefined) return { status: 'nobody' };
    const isShared = wanted[isById ? 0 : 1].get(place) !== 1;
    return others.length > 0 || isShared ? { status: 'several' } : { status: 'found', line, isById };
  });
}

/** How many lists a place is in. */
function countPlaces(lists: readonly (readonly number[])[]): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const place of lists.flat()) counts.set(place, (counts.get(place) ?? 0) + 1);
  return counts;
}

/** For each list of keys, the places of the other lists that share one with it. */
function pair(
  some: readonly (readonly string[])[],
  others: readonly (readonly string[])[],
): readonly (readonly number[])[] {
  const places = new Map<string, Set<number>>();
  for (const [place, keys] of others.entries()) {
    for (const key of keys) places.set(key, (places.get(key) ?? new Set()).add(place));
  }
  places.delete('');
  return some.map((keys) => [...new Set(keys.flatMap((key) => [...(places.get(key) ?? [])]))]);
}

function plainId(id: string): string {
  return id.trim().normalize('NFC').toLowerCase();
}

/** `Lovelace, Ada` and `Ada  Lovelace` are one name. */
function plainName(name: string): string {
  return (plainId(name).match(/[^\s,]+/g) ?? []).sort().join(' ');
}
