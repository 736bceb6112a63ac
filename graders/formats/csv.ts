/** `grades.csv`: a line for everybody; and the gradebooks that the instructor exported, filled in. */
import { stringify } from 'csv-stringify/sync';
import type { ClassResults, ClassRow, GradebookLine } from '../record/class-results.ts';
import { inert } from '../report/words.ts';
import type { ClassFormatOptions, Format, ResultFile } from './format.ts';
import { fillGradebook } from './fill-gradebook.ts';
import { inertLines } from './lines.ts';

/** Spreadsheets; a cell is blank, never 0, where there is no score. */
export const csv: Format = {
  ofClass: (results, options) => [{ path: 'grades.csv', text: gradesOf(results) }, ...gradebooksOf(results, options)],
};

/** One line a person of the roster, then one for each submission that belongs to nobody on it. */
function gradesOf(results: ClassResults): string {
  const { exercises, rows, gradebook, maxPoints } = results;
  const ownerless = rows.filter(({ people, replacedBy }) => people.length === 0 && replacedBy === undefined);
  const rowOf = new Map<string | null, ClassRow>(rows.map((row) => [row.submission, row]));
  const header = ['id', 'name', 'email', 'group', 'submission', 'origin', 'points', 'max_points'];
  const table = [
    [...header, ...exercises.map(({ number, slug }) => `${number}-${slug}`), 'comment'],
    ...gradebook.map((line) => lineOf(results, line, rowOf.get(line.submission))),
    ...ownerless.map((row) => lineOf(results, gradeOf(row, maxPoints), row)),
  ];
  // What a spreadsheet would take for a formula gets an apostrophe.
  return stringify(table, { escape_formulas: true });
}

type Grade = Pick<GradebookLine, 'points' | 'maxPoints' | 'comment'> & Partial<Pick<GradebookLine, 'person'>>;

function gradeOf({ status, points, problem = '' }: ClassRow, maxPoints: number): Grade {
  return { points: status === 'graded' ? points : null, maxPoints, comment: problem };
}

function lineOf({ exercises }: ClassResults, grade: Grade, row?: ClassRow): readonly (string | number | null)[] {
  const { person, points, maxPoints, comment } = grade;
  const each = exercises.map(({ slug }) => {
    const exercise = points === null ? undefined : row?.exercises.find((other) => other.slug === slug);
    return exercise?.points ?? null;
  });
  return [
    ...[person?.id, person?.name, person?.email, person?.group].map((text = '') => text),
    row?.submission ?? '',
    inert(row?.origin ?? ''),
    points,
    maxPoints,
    ...each,
    inertLines(comment),
  ];
}

function gradebooksOf(results: ClassResults, { gradebooks }: ClassFormatOptions): readonly ResultFile[] {
  if (gradebooks.length === 0) return [];
  const filled = gradebooks.map((gradebook) => ({ name: gradebook.name, ...fillGradebook(gradebook, results) }));
  return [
    ...filled.map(({ name, text }) => ({ path: `gradebooks/${name}`, text })),
    {
      path: 'gradebook-notes.txt',
      text: filled
        .flatMap(({ notes }) => notes)
        .map((note) => `${inert(note)}\n`)
        .join(''),
    },
  ];
}
