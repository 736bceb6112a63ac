/** The gradebooks that an instructor wants filled in: refused before an hour of grading, told of after it. */
import type { ReportOptions } from '../batch/finish-class.ts';
import { fillGradebook } from '../formats/fill-gradebook.ts';
import type { ClassResults } from '../record/class-results.ts';

/**
 * Looks whether each can be filled in at all.
 *
 * @throws {TypeError} or {RangeError} when one is no gradebook, or has no column for the assignment.
 */
export function checkGradebooks(
  { gradebooks }: Pick<ReportOptions, 'gradebooks'>,
  assignment: Pick<ClassResults, 'title' | 'maxPoints'>,
): void {
  for (const each of gradebooks) fillGradebook(each, { ...assignment, gradebook: [] });
}

/** Says what was filled in and what was not, a line each. */
export function tellGradebooks({ gradebooks }: Pick<ReportOptions, 'gradebooks'>, results: ClassResults): string {
  return gradebooks.flatMap((each) => fillGradebook(each, results).notes.map((note) => `${note}\n`)).join('');
}
