/** Checks what was saved, as soon as it was, and says nothing about what is no longer there. */
import type { ExerciseName } from '../catalog.ts';
import { hashFiles } from '../progress/hash-files.ts';
import type { SourceFiles } from '../submission/compiled.ts';
import type { Refusal } from '../trace/finding.ts';
import type { ExerciseVerdict } from '../verdict.ts';

/** What a checker works with. */
export interface CheckerParts {
  readonly load: (exercise: ExerciseName) => Promise<SourceFiles | Refusal>;
  readonly grade: (exercise: ExerciseName, source: SourceFiles | Refusal) => Promise<ExerciseVerdict>;
  /** Waits a moment, for a program that is still writing. */
  readonly pause: () => Promise<void>;
  readonly onStart: (exercise: ExerciseName) => void;
  readonly onVerdict: (exercise: ExerciseName, verdict: ExerciseVerdict) => void;
}

export interface Checker {
  /** Checks an exercise if it is not what was checked last. */
  readonly look: (exercise: ExerciseName) => Promise<void>;
  /** Checks an exercise in any case. */
  readonly check: (exercise: ExerciseName) => Promise<void>;
}

/** Creates a checker; of several checks of one exercise only the last tells its verdict. */
export function createChecker({ load, grade, pause, onStart, onVerdict }: CheckerParts): Checker {
  const seen = new Map<string, string>();
  const rounds = new Map<string, number>();

  async function look(exercise: ExerciseName): Promise<void> {
    const source = await loadWhole(exercise);
    if (seen.get(exercise.slug) !== hashOf(source)) await run(exercise, source);
  }

  async function run(exercise: ExerciseName, source: SourceFiles | Refusal): Promise<void> {
    const { slug } = exercise;
    const hash = hashOf(source);
    const round = (rounds.get(slug) ?? 0) + 1;
    rounds.set(slug, round);
    seen.set(slug, hash);
    onStart(exercise);
    const verdict = await grade(exercise, source);
    const now = await loadWhole(exercise);
    // Saved again while this was running: the verdict is about something that is gone.
    if (rounds.get(slug) !== round) return;
    if (hashOf(now) === hash) onVerdict(exercise, verdict);
    else await run(exercise, now);
  }

  /** Some editors empty a file, or take it away, before they write it. */
  async function loadWhole(exercise: ExerciseName): Promise<SourceFiles | Refusal> {
    const source = await load(exercise);
    if (!('reason' in source) || (source.reason !== 'empty' && source.reason !== 'missing-file')) return source;
    await pause();
    return load(exercise);
  }

  return { look, check: async (exercise) => run(exercise, await loadWhole(exercise)) };
}

/** Two refusals with the same reason are the same. */
function hashOf(source: SourceFiles | Refusal): string {
  return 'reason' in source ? JSON.stringify(source) : hashFiles(source.files);
}
