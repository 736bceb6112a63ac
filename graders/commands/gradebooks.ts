/** The gradebooks that an instructor wants filled in: refused before an hour of grading, told of after it. */
import type { ReportOptions } from '../batch/finish-class.ts';
import { fillGradebook } from '../formats/fill-gradebook.ts';
import type { ClassResults } from '../record/class-results.ts';

/**
 * Looks whether each can be filled in at all.
 *
 * @throws {TypeError} or {RangeError} when one is no gradebook, has no column for the assignment, or has the name of another.
 */
export function checkGradebooks(
  { gradebooks }: Pick<ReportOptions, 'gradebooks'>,
  assignment: Pick<ClassResults, 'title' | 'maxPoints'>,
): void {
  const names = gradebooks.map(({ name }) => name);
  const twice = names.find((name, index) => names.indexOf(name) < index);
  if (twice !== undefined) throw new RangeError(`Two gradebooks are called ${twice}. Rename one of them.`);
  for (const each of gradebooks) fillGradebook(each, { ...assignment, gradebook: [] });
}

/** Says what was filled in and what was not, a line each. */
export function tellGradebooks({ gradebooks }: Pick<ReportOptions, 'gradebooks'>, results: ClassResults): string {
  return gradebooks.flatMap((each) => fillGradebook(each, results).notes.map((note) => `${note}\n`)).join('');
}
