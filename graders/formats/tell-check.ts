/** What became of one check, in lines. */
import type { CheckRecord, ExerciseRecord } from '../record/record.ts';
import { inert } from '../report/words.ts';
import { inertLines } from './lines.ts';

/** A check as a student knows it: `05 one-after-another › together starts both jobs at once`. */
export function nameOfCheck({ number, slug }: ExerciseRecord, { title }: CheckRecord): string {
  return inert(`${number} ${slug} › ${title}`);
}

/** Returns the report of a check where there is one, and otherwise what is known of it; empty when it passed. */
export function tellCheck({ feedback, sentences, diagnosis, case: failing }: CheckRecord): string {
  if (feedback !== undefined) return inertLines(feedback);
  const lines = [
    ...(failing === undefined || failing.text === '' ? [] : [`In this case ${failing.text}.`]),
    ...sentences,
    ...(diagnosis === undefined ? [] : [diagnosis.sentence]),
    ...(failing === undefined ? [] : [failing.replay]),
  ];
  return inertLines(lines.map((line) => inert(line)).join('\n'));
}
