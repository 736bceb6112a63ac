/** What is remembered of a student's work from one run to the next, and how a verdict adds to it. */
import type { ExerciseVerdict } from '../verdict.ts';
import { hashFiles } from './hash-files.ts';

/** All that is remembered; it can be lost without harm. */
export interface Progress {
  /** The slug of the exercise at hand. */
  readonly current?: string;
  /** How many versions were checked, of all exercises together; one that was checked before is not counted again. */
  readonly tries: number;
  /** By slug. */
  readonly exercises: Readonly<Record<string, Remembered>>;
}

/** What is remembered of one exercise. */
export interface Remembered {
  /** How many hints have been seen. */
  readonly hints: number;
  /** The try, among all, that was the first of this exercise; missing as long as it is not started … */
  readonly from?: number;
  /** … and the one that solved it first. */
  readonly solvedAt?: number;
  readonly checked?: Checked;
}

/** What came of the last check. */
export interface Checked {
  /** Of the files and of what judged them. */
  readonly hash: string;
  readonly passed: number;
  readonly total: number;
  readonly cases: number;
}

/** Nothing is remembered. */
export const noProgress: Progress = { tries: 0, exercises: {} };

/** What is remembered of an exercise, if only that there is nothing. */
export function rememberedOf({ exercises }: Progress, slug: string): Remembered {
  return (Object.hasOwn(exercises, slug) ? exercises[slug] : undefined) ?? { hints: 0 };
}

/** Whether the last check found everything right. */
export function isSolved({ checked }: Remembered): boolean {
  return checked !== undefined && checked.passed === checked.total;
}

/** Adds a verdict; what was checked anew is the exercise at hand. */
export function rememberVerdict(progress: Progress, verdict: ExerciseVerdict): Progress {
  const { slug, status } = verdict;
  const before = rememberedOf(progress, slug);
  // What is broken is ours and says nothing about the student's work.
  if (status === 'broken') return progress;
  const checked = checkedOf(verdict);
  // What is back to its stub begins again.
  if (status === 'not-started') return withRemembered(progress, slug, { hints: before.hints, checked });
  const isNew = checked.hash !== before.checked?.hash;
  const tries = progress.tries + (isNew ? 1 : 0);
  // What is remembered of the first time stays as it was.
  const first = { from: tries, ...(status === 'solved' ? { solvedAt: tries } : {}) };
  const after = withRemembered(progress, slug, { ...first, ...before, checked });
  return { ...after, tries, ...(isNew ? { current: slug } : {}) };
}

function checkedOf({ source, checks }: ExerciseVerdict): Checked {
  const passed = checks.filter((check) => check.status === 'passed');
  const cases = passed.reduce((sum, check) => sum + check.cases, 0);
  return { hash: hashFiles(source), passed: passed.length, total: checks.length, cases };
}

/** Adds that so many hints of an exercise have been seen, or more; it is the exercise at hand then. */
export function rememberHints(progress: Progress, slug: string, hints: number): Progress {
  const before = rememberedOf(progress, slug);
  return { ...withRemembered(progress, slug, { ...before, hints: Math.max(before.hints, hints) }), current: slug };
}

/** Takes back what was said of an exercise; the hints were seen all the same. */
export function forgetChecks(progress: Progress, slug: string): Progress {
  return withRemembered(progress, slug, { hints: rememberedOf(progress, slug).hints });
}

/** Whether a verdict takes back what the last check said. */
export function isBrokenAgain(progress: Progress, { slug, status }: ExerciseVerdict): boolean {
  return status === 'failing' && isSolved(rememberedOf(progress, slug));
}

function withRemembered(progress: Progress, slug: string, remembered: Remembered): Progress {
  return { ...progress, exercises: { ...progress.exercises, [slug]: remembered } };
}
