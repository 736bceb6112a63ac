/** The exercises that the tests of the intake know. */
import type { ExerciseName } from '../../graders/catalog.ts';

export const exercises: readonly ExerciseName[] = ['05-one-after-another', '06-create-task', '07-run'].map(
  (folder) => ({ folder, number: folder.slice(0, 2), slug: folder.slice(3) }),
);
