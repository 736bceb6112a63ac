/** The gradebook that Canvas exports, and imports again. */
import type { GradebookLayout, GradebookPerson } from './gradebook-layout.ts';
import { readPoints } from './gradebook-layout.ts';

type Rows = readonly (readonly string[])[];

/**
 * Finds what is where in an export of Canvas; nothing when it is none.
 *
 * @throws {RangeError} when it has no column for the assignment, more than one, or one that Canvas does not read.
 */
export function canvasLayout([header = [], ...rows]: Rows, title: string): GradebookLayout | undefined {
  const section = header.indexOf('Section');
  const isCanvas = header[0] === 'Student' || (header[0] === 'LastName' && header[1] === 'FirstName');
  if (!isCanvas || !header.includes('ID') || section === -1) return undefined;
  const gradeColumn = findAssignment(header, section, title);
  const possible = rows.find(([first = '']) => first.includes('Points Possible'))?.[gradeColumn];
  if (/read\s+only/.test(possible ?? '')) {
    throw new RangeError(`Canvas does not read the column ${header[gradeColumn]}: it is marked as read only.`);
  }
  const maxPoints = readPoints(possible);
  return {
    gradeColumn,
    ...(maxPoints === undefined ? {} : { maxPoints }),
    people: rows.flatMap((cells, index) => personOf(cells, { header, section, gradeColumn, row: index + 1 }) ?? []),
  };
}

/** Canvas adds its own number: `Week 3 (1234)`. Under another name, it would make a new assignment. */
function findAssignment(header: readonly string[], section: number, title: string): number {
  const wanted = title.trim();
  const columns = header.flatMap((name, column) => (column > section ? [{ name: name.trim(), column }] : []));
  const exact = columns.filter(({ name }) => name === wanted);
  const found = exact.length > 0 ? exact : columns.filter(({ name }) => name.replace(/ \(\d+\)$/, '') === wanted);
  const [one, ...others] = found;
  if (one !== undefined && others.length === 0) return one.column;
  const names = (one === undefined ? columns : found).map(({ name }) => `\n  ${name}`).join('');
  throw new RangeError(
    one === undefined
      ? `There is no column ${wanted}. Give the assignment the title that it has in Canvas; there are:${names}`
      : `There are several columns ${wanted}. Give the assignment the whole title of one of them:${names}`,
  );
}

interface Place {
  readonly header: readonly string[];
  readonly section: number;
  readonly gradeColumn: number;
  readonly row: number;
}

function personOf(cells: readonly string[], { header, section, gradeColumn, row }: Place): GradebookPerson | undefined {
  const [first = '', second = ''] = cells;
  if (first.includes('Points Possible')) return undefined;
  // A row about whether grades are posted.
  if (cells.every((cell) => /^\s*(muted|manual posting.*)?\s*$/i.test(cell))) return undefined;
  const named = header[0] === 'Student' ? 1 : 2;
  return {
    row,
    // Between the name and the section there are nothing but ids.
    ids: cells.slice(named, section),
    names: [named === 1 ? first : `${first}, ${second}`],
    // Excused, or not given to this person.
    isClosed: /^(ex|n\/a)$/i.test((cells[gradeColumn] ?? '').trim()),
  };
}
