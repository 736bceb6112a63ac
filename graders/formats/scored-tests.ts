/** The tests that a record comes to where every test has points: together they always have the record's. */
import type { CheckRecord, ExerciseRecord, SubmissionRecord } from '../record/record.ts';
import { inert } from '../report/words.ts';
import { nameOfCheck, tellCheck } from './tell-check.ts';

/** A check; or a whole exercise, where an instructor's word stands above its checks. */
export interface ScoredTest {
  /** `05.2`: the exercise, and the place of the check in it. */
  readonly number: string;
  readonly name: string;
  readonly isPassed: boolean;
  readonly points: number;
  readonly maxPoints: number;
  /** What happened, in lines; empty when there is nothing to say. */
  readonly text: string;
}

/** Returns the tests of a submission that has a score. */
export function scoredTests({ exercises }: SubmissionRecord): readonly ScoredTest[] {
  return exercises.flatMap((exercise) => {
    const [overridden] = overrideSentences([exercise]);
    if (overridden !== undefined) return [decided(exercise, overridden)];
    return exercise.checks.map((check, index): ScoredTest => {
      const { status, points, maxPoints } = check;
      const number = `${exercise.number}.${index + 1}`;
      const name = nameOfCheck(exercise, check);
      return { number, name, isPassed: status === 'passed', points, maxPoints, text: tellCheck(check) };
    });
  });
}

/** A sentence for each exercise whose points an instructor has set. */
export function overrideSentences(exercises: readonly ExerciseRecord[]): readonly string[] {
  return exercises.flatMap(({ number, slug, maxPoints, override }) => {
    if (override === undefined) return [];
    const { points, reason, judged } = override;
    const what = `${points} of ${maxPoints} points for ${number} ${slug}, in place of ${judged}`;
    return [inert(`An instructor gave ${what}: ${reason}`)];
  });
}

function decided({ number, slug, points, maxPoints, checks }: ExerciseRecord, sentence: string): ScoredTest {
  return {
    number,
    name: inert(`${number} ${slug}`),
    isPassed: points === maxPoints,
    points,
    maxPoints,
    text: [sentence, ...checks.map(lineOf)].join('\n'),
  };
}

function lineOf({ status, title, sentences: [sentence] }: CheckRecord): string {
  return inert(`${status}: ${title}${sentence === undefined ? '' : `. ${sentence}`}`);
}
