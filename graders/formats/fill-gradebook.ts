/** Fills in a gradebook that the instructor exported from the platform. */
import type { ClassResults, GradebookLine } from '../record/class-results.ts';
import { counted } from '../report/words.ts';
import { canvasLayout } from './canvas-csv.ts';
import type { GradebookLayout, GradebookPerson } from './gradebook-layout.ts';
import { matchPeople, type Match } from './match-people.ts';
import { moodleLayout } from './moodle-csv.ts';
import { readWorksheet, type WrittenCells } from './worksheet.ts';

export interface FilledGradebook {
  readonly text: string;
  /** What was done and what was not, a sentence each. */
  readonly notes: readonly string[];
}

/**
 * Writes the points of everybody who is found in it. Where there is no score, the cell stays as it is: Canvas would take
 * a blank one for a grade to be deleted.
 *
 * @throws {TypeError} when it is no table, or none of a platform's that is known.
 * @throws {RangeError} when the assignment has no column in it.
 */
export function fillGradebook(
  { name, text }: { readonly name: string; readonly text: string },
  { title, maxPoints, gradebook }: Pick<ClassResults, 'title' | 'maxPoints' | 'gradebook'>,
): FilledGradebook {
  const sheet = readWorksheet(text, name);
  const layout = layoutOf(sheet.rows, title, name);
  const matches = matchPeople(layout.people, gradebook);
  const written = new Map<number, WrittenCells>();
  const notes: string[] = [];
  for (const [index, person] of layout.people.entries()) {
    const match = matches[index] ?? { status: 'nobody' };
    const cells = cellsOf(person, match, layout);
    if (cells !== undefined) written.set(person.row, cells);
    notes.push(...noteOf(person, match, sheet.rows[person.row]?.[layout.gradeColumn] ?? ''));
  }
  return {
    text: sheet.write(written),
    notes: [
      `${written.size} of ${counted(layout.people.length, 'row')} filled in.`,
      ...maximumNotes(layout, maxPoints),
      ...notes,
      ...absentNotes(gradebook, matches),
    ].map((note) => `${name}: ${note}`),
  };
}

function layoutOf(rows: readonly (readonly string[])[], title: string, name: string): GradebookLayout {
  try {
    const layout = canvasLayout(rows, title) ?? moodleLayout(rows);
    if (layout !== undefined) return layout;
  } catch (error) {
    throw error instanceof RangeError ? new RangeError(`${name}: ${error.message}`) : error;
  }
  const header = (rows[0] ?? []).map((column) => `\n  ${column}`).join('');
  throw new TypeError(
    `${name} is neither an export of Canvas's gradebook (Student, ID, Section) nor a grading worksheet of Moodle in English (Identifier, Grade, Last modified (grade)). It has the columns:${header}`,
  );
}

function cellsOf({ isClosed }: GradebookPerson, match: Match, layout: GradebookLayout): WrittenCells | undefined {
  if (isClosed || match.status !== 'found' || match.line.points === null) return undefined;
  const { points, comment } = match.line;
  const cells = new Map([[layout.gradeColumn, `${points}`]]);
  if (layout.comment !== undefined && comment !== '') cells.set(layout.comment.column, layout.comment.write(comment));
  return cells;
}

function noteOf({ names, ids, isClosed }: GradebookPerson, match: Match, before: string): readonly string[] {
  const who = [...names, ...ids].find((text) => text !== '') ?? 'A row without a name or an id';
  switch (match.status) {
    case 'nobody':
      return [`${who} is not on the roster.`];
    case 'several':
      return [`${who} could be several people of the roster, so the row stays as it is.`];
    case 'found': {
      const { line, isById } = match;
      if (isClosed)
        return [`${who} gets no grade there (${before || 'it cannot be changed'}), so the row stays as it is.`];
      const hasOld = line.points === null && before.trim() !== '';
      return [
        ...(isById ? [] : [`${who} was found by name alone.`]),
        ...(hasOld ? [`${who} has no score now, so ${before.trim()} stays there.`] : []),
      ];
    }
  }
}

function maximumNotes({ maxPoints }: GradebookLayout, ours: number): readonly string[] {
  if (maxPoints === undefined || maxPoints === ours) return [];
  return [`The maximum there is ${maxPoints}, here it is ${ours}. The points are written as they are.`];
}

/** Whoever has points and no row would be forgotten. */
function absentNotes(gradebook: readonly GradebookLine[], matches: readonly Match[]): readonly string[] {
  const found = new Set(matches.flatMap((match) => (match.status === 'found' ? [match.line] : [])));
  return gradebook
    .filter((line) => line.points !== null && !found.has(line))
    .map(({ person, points }) => `${person.id} has ${counted(points ?? 0, 'point')} and no row of their own.`);
}
