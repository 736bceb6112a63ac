/** The grading worksheet of a Moodle assignment, which is downloaded, filled in and uploaded again. */
import { inertLines } from './lines.ts';
import type { GradebookLayout } from './gradebook-layout.ts';
import { readPoints } from './gradebook-layout.ts';

type Rows = readonly (readonly string[])[];

/** Finds what is where in a worksheet of Moodle; nothing when it is none. */
export function moodleLayout([header = [], ...rows]: Rows): GradebookLayout | undefined {
  const columnOf = (name: string): number => header.findIndex((each) => each.trim().toLowerCase() === name);
  const gradeColumn = columnOf('grade');
  const [identifier, modified] = [columnOf('identifier'), columnOf('last modified (grade)')];
  if (gradeColumn === -1 || identifier === -1 || modified === -1) return undefined;
  const idColumns = [identifier, columnOf('id number'), columnOf('username'), columnOf('email address')];
  const [nameColumn, commentColumn] = [columnOf('full name'), columnOf('feedback comments')];
  const changeColumn = columnOf('grade can be changed');
  const maxPoints = readPoints(rows[0]?.[columnOf('maximum grade')]);
  return {
    gradeColumn,
    ...(commentColumn === -1 ? {} : { comment: { column: commentColumn, write: htmlOf } }),
    ...(maxPoints === undefined ? {} : { maxPoints }),
    people: rows.flatMap((cells, index) => {
      const number = /^\D+(\d+)$/.exec(cells[identifier] ?? '')?.[1];
      // Moodle takes a row for a person by this number alone.
      if (number === undefined) return [];
      return [
        {
          row: index + 1,
          ids: [...idColumns.map((column) => cells[column] ?? ''), number],
          names: [cells[nameColumn] ?? ''],
          isClosed: cells[changeColumn] === 'No',
        },
      ];
    }),
  };
}

/** Moodle takes feedback for HTML. */
function htmlOf(comment: string): string {
  return inertLines(comment)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('\n', '<br>');
}
