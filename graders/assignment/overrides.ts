/** An instructor's word, which stands above the judge's. */
import { selectExercises } from '../catalog.ts';
import { readTable } from './read-table.ts';

/** So many points for an exercise of a submission, whatever the judge says. */
export interface OverrideLine {
  /** The submission's id, or its name as it was found. */
  readonly submission: string;
  readonly slug: string;
  readonly points: number;
  readonly reason: string;
}

/**
 * Reads `overrides.csv`: a table with the columns submission, exercise, points and reason.
 *
 * @throws {TypeError} when it is no table, or lacks a column.
 * @throws {RangeError} when a line names no exercise, has no whole points or no reason, or repeats another.
 */
export function readOverrides(text: string, file: string): readonly OverrideLine[] {
  const rows = readTable(text, file);
  const missing = ['submission', 'exercise', 'points', 'reason'].find((name) => rows[0]?.cells.has(name) === false);
  if (missing !== undefined) {
    throw new TypeError(`${file} has no column ${missing}. It needs: submission, exercise, points, reason.`);
  }
  const lines = rows.map(({ line, cells }): OverrideLine => {
    const [submission = '', exercise = '', points = '', reason = ''] = [
      'submission',
      'exercise',
      'points',
      'reason',
    ].map((name) => cells.get(name) ?? '');
    const place = `${file}, line ${line}`;
    if (submission === '') throw new RangeError(`${place} names no submission.`);
    if (!/^\d{1,5}$/.test(points))
      throw new RangeError(`${place}: expected whole points from 0 up, got \`${points}\`.`);
    if (reason === '') throw new RangeError(`${place} gives no reason. The student will read it: say why.`);
    const [name, ...others] = selectExercises([exercise]);
    if (name === undefined || others.length > 0) {
      throw new RangeError(`${place}: expected one exercise such as 05, got \`${exercise}\`.`);
    }
    return { submission, slug: name.slug, points: Number(points), reason };
  });
  const twice = lines.find((one, index) =>
    lines.slice(0, index).some(({ submission, slug }) => submission === one.submission && slug === one.slug),
  );
  if (twice !== undefined) {
    throw new RangeError(`${file} overrides ${twice.slug} of ${twice.submission} twice. Keep the line that counts.`);
  }
  return lines;
}
