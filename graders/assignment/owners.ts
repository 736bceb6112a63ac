/** Says whose a submission is. */
import type { Person } from '../record/record.ts';
import type { RosterEntry } from './roster.ts';

/** The people of a course, found by what a submission knows of its owner. */
export interface Owners {
  readonly people: readonly Person[];
  /** Finds the owners by a submission's keys; where one of a group is meant, the group is. */
  readonly find: (keys: readonly string[]) => Owned;
}

/** Whose it is: several for a group, none when nobody fits, or too many do. */
export interface Owned {
  readonly people: readonly Person[];
  /** People whom its name fits equally well, when that is why there is no owner. */
  readonly torn: readonly Person[];
}

/**
 * Makes a roster ready to be asked.
 *
 * @example
 * openOwners(roster).find(['Ada Lovelace', '1234567']).people //=> [{ id: '1234567', name: 'Ada Lovelace' }]
 */
export function openOwners(roster: readonly RosterEntry[]): Owners {
  const people = roster.map(({ person }) => person);
  const levels = [true, true, false, false].map((areMany, level) => ({ areMany, byName: indexOf(roster, level) }));
  const groups = new Map<string, Person[]>();
  for (const person of people) {
    if (person.group !== undefined) groups.set(person.group, [...(groups.get(person.group) ?? []), person]);
  }

  function withGroup(found: readonly Person[]): readonly Person[] {
    return [...new Set(found.flatMap((one) => (one.group === undefined ? one : (groups.get(one.group) ?? one))))];
  }

  return {
    people,
    find(keys) {
      const wanted = [...new Set(keys.map(plain))];
      for (const { areMany, byName } of levels) {
        const found = [...new Set(wanted.flatMap((key) => byName.get(key) ?? []))];
        const [one] = found;
        if (one === undefined) continue;
        const isOneGroup = one.group !== undefined && found.every(({ group }) => group === one.group);
        if (!areMany && found.length > 1 && !isOneGroup) return { people: [], torn: found };
        return { people: withGroup(found), torn: [] };
      }
      return { people: [], torn: [] };
    },
  };
}

function indexOf(roster: readonly RosterEntry[], level: number): ReadonlyMap<string, readonly Person[]> {
  const index = new Map<string, Person[]>();
  for (const { person, known } of roster) {
    for (const name of new Set((known[level] ?? []).map(plain))) {
      if (name !== '') index.set(name, [...(index.get(name) ?? []), person]);
    }
  }
  return index;
}

/** Platforms leave out blanks, accents and capitals in file names. */
function plain(text: string): string {
  return text
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^\p{Letter}\p{Number}@]/gu, '');
}
