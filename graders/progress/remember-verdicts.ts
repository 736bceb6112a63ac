/** Keeps what a run has come to, and notices what was solved before. */
import type { ExerciseVerdict } from '../verdict.ts';
import type { ProgressStore } from './progress-store.ts';
import { isBrokenAgain, rememberVerdict } from './progress.ts';
import { nameOf } from './render-list.ts';

/** Writes the verdicts down; gives a sentence for each exercise that was solved when it was last checked, and is not any more. */
export async function rememberVerdicts(
  store: ProgressStore,
  verdicts: readonly ExerciseVerdict[],
): Promise<readonly string[]> {
  let broken: readonly string[] = [];
  await store.update((progress) => {
    broken = verdicts.filter((verdict) => isBrokenAgain(progress, verdict)).map(brokenSentence);
    return verdicts.reduce(rememberVerdict, progress);
  });
  return broken;
}

/** Says that an exercise was solved before. */
export function brokenSentence(exercise: Pick<ExerciseVerdict, 'number' | 'slug'>): string {
  return `${nameOf(exercise)} was solved before, and is not any more.`;
}
