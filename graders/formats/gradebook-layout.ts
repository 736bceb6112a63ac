/** Where things are in a gradebook that a platform exported. */

/** What has to be known of a gradebook to fill it in. */
export interface GradebookLayout {
  readonly gradeColumn: number;
  /** Where a comment goes, and how it is written there. */
  readonly comment?: { readonly column: number; readonly write: (comment: string) => string };
  /** What the platform takes for all points, where it says so. */
  readonly maxPoints?: number;
  readonly people: readonly GradebookPerson[];
}

/** The row of one person. */
export interface GradebookPerson {
  readonly row: number;
  readonly ids: readonly string[];
  readonly names: readonly string[];
  /** Whether the platform or the instructor has decided that there is no grade to give. */
  readonly isClosed: boolean;
}

/** Reads a number as platforms write it: `10`, `10.00`, or `10,00` where commas stand for points. */
export function readPoints(text: string | undefined): number | undefined {
  const plain = (text ?? '').trim().replace(',', '.');
  return /^\d+(\.\d+)?$/.test(plain) ? Number(plain) : undefined;
}
