/** The people of a course, as its roster or the platform's own export lists them. */
import type { Person } from '../record/record.ts';
import { readTable, type TableRow } from './read-table.ts';

/** Somebody on the roster, and every name that a submission may know them by. */
export interface RosterEntry {
  readonly person: Person;
  /** From the surest to the vaguest: the submission's own name, the group, what is unique, the name. */
  readonly known: readonly (readonly string[])[];
}

/** What platforms call the columns, in lower case; the first that is there is taken. */
const columns = {
  id: ['id', 'username', 'login', 'identifier', 'sis login id', 'student id', 'id number', 'email', 'email address'],
  name: ['name', 'student', 'full name', 'display name'],
  firstName: ['first_name', 'first name', 'firstname'],
  lastName: ['last_name', 'last name', 'lastname', 'surname'],
  email: ['email', 'email address'],
  group: ['group', 'team'],
  submission: ['submission'],
  others: ['username', 'login', 'github', 'github_id', 'sis login id', 'sis user id', 'id number', 'identifier'],
} as const;

/**
 * Reads a roster: a table with a column `id`, and any of `name`, `email`, `group`, `submission`; the exports of Canvas,
 * Moodle and Classroom 50 are such tables too.
 *
 * @throws {TypeError} when it is no table, or has no column for an id.
 * @throws {RangeError} when two rows have one id.
 */
export function readRoster(text: string, file: string): readonly RosterEntry[] {
  const rows = readTable(text, file).filter((row) => !isPointsPossible(row));
  const [first] = rows;
  if (first !== undefined && !columns.id.some((name) => first.cells.has(name))) {
    const found = [...first.cells.keys()].join(', ');
    throw new TypeError(`${file} has no column id. It has: ${found}. Call the one that tells people apart id.`);
  }
  const entries = rows.flatMap((row) => entryOf(row) ?? []);
  const ids = entries.map(({ person }) => person.id);
  const twice = ids.find((id, index) => ids.indexOf(id) < index);
  if (twice !== undefined) throw new RangeError(`${file} has ${twice} twice. Keep one row for each person.`);
  return entries;
}

/** The second line of a Canvas export holds no person. */
function isPointsPossible({ cells }: TableRow): boolean {
  return /^points possible$/i.test(cells.get('student') ?? '');
}

function entryOf(row: TableRow): RosterEntry | undefined {
  const id = cell(row, columns.id);
  if (id === undefined) return undefined;
  const [first, last] = [cell(row, columns.firstName), cell(row, columns.lastName)];
  const name = cell(row, columns.name) ?? ([first, last].filter((part) => part !== undefined).join(' ') || undefined);
  const email = cell(row, columns.email);
  const group = cell(row, columns.group);
  const submission = cell(row, columns.submission);
  return {
    person: {
      id,
      ...(name === undefined ? {} : { name }),
      ...(email === undefined ? {} : { email }),
      ...(group === undefined ? {} : { group }),
    },
    known: [
      present([submission]),
      present([group]),
      present([
        id,
        participantNumber(id),
        email,
        email?.split('@')[0],
        ...columns.others.map((each) => cell(row, [each])),
      ]),
      present([name, first !== undefined && last !== undefined ? `${last}, ${first}` : turnedRound(name)]),
    ],
  };
}

function cell({ cells }: TableRow, names: readonly string[]): string | undefined {
  for (const name of names) {
    const text = cells.get(name);
    if (text !== undefined && text !== '') return text;
  }
  return undefined;
}

/** Moodle's worksheet says `Participant 1234567` where its download says `1234567`. */
function participantNumber(id: string): string | undefined {
  return /^\D+ (\d+)$/.exec(id)?.[1];
}

/** `Ada Lovelace` for `Lovelace, Ada`, and the other way round. */
function turnedRound(name: string | undefined): string | undefined {
  if (name === undefined) return undefined;
  const [, last, first] = /^([^,]+), *(.+)$/.exec(name) ?? [];
  if (last !== undefined && first !== undefined) return `${first} ${last}`;
  const parts = name.split(' ');
  return parts.length === 2 ? `${parts[1]}, ${parts[0]}` : undefined;
}

function present(texts: readonly (string | undefined)[]): readonly string[] {
  return texts.flatMap((text) => text || []);
}
