/** Checks what is saved while it is watched, tells the screen, and writes it down. */
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { laptopSeed } from '../assignment/seed.ts';
import { exerciseNames, type ExerciseName } from '../catalog.ts';
import { gradeLoaded, type Kit } from '../grade.ts';
import { splitRooms } from '../processes/split-rooms.ts';
import { hashFiles } from '../progress/hash-files.ts';
import { isBrokenAgain, rememberVerdict, type Progress } from '../progress/progress.ts';
import type { ProgressStore } from '../progress/progress-store.ts';
import { standingOf } from '../progress/standing.ts';
import { loadExercise } from '../submission/load.ts';
import { createChecker } from '../watch/checker.ts';
import type { WatchEvent } from '../watch/events.ts';
import type { ExerciseVerdict } from '../verdict.ts';

/** What the checks work with. */
export interface WatchCheckParts {
  readonly courseRoot: string;
  readonly kit: Kit;
  readonly store: ProgressStore;
  /** As it is when watching begins. */
  readonly progress: Progress;
  readonly tell: (event: WatchEvent) => void;
}

export interface WatchChecks {
  /** Never rejects, as nothing here does: what goes wrong is told on the screen. */
  readonly check: (exercise: ExerciseName) => Promise<void>;
  /** Something was saved in an exercise's folder, or may have been. */
  readonly saved: (folder: string) => void;
}

/** Creates the checks. */
export function createWatchChecks({ courseRoot, kit, store, tell, ...parts }: WatchCheckParts): WatchChecks {
  let { progress } = parts;
  const quick = { ...kit, rooms: splitRooms(kit.rooms) };
  const checker = createChecker({
    load: ({ folder, slug }) => loadExercise(join(courseRoot, 'exercises', folder), slug),
    async grade(exercise, source) {
      const checks = (await kit.rooms.catalog()).find(({ slug }) => slug === exercise.slug)?.checks ?? [];
      const slow = setTimeout(() => tell({ type: 'slow', slug: exercise.slug }), noticedMs);
      const verdict = gradeLoaded({ exercise, checks, seed: laptopSeed }, source, quick);
      return verdict.finally(() => clearTimeout(slow));
    },
    pause: () => sleep(writingMs),
    onStart: ({ slug }) => tell({ type: 'checking', slug }),
    onVerdict: remember,
  });

  function remember(exercise: ExerciseName, verdict: ExerciseVerdict): void {
    const isBroken = isBrokenAgain(progress, verdict);
    progress = rememberVerdict(progress, verdict);
    const now = verdict.status === 'not-started' ? 'untouched' : hashFiles(verdict.source);
    const standing = standingOf(exercise, progress, now);
    tell({ type: 'checked', verdict, standing, progress, isBrokenAgain: isBroken });
    // The screen comes first; what other commands have written meanwhile stays.
    void store.update((kept) => rememberVerdict(kept, verdict)).then((kept) => (progress = kept));
  }

  function giveUp(error: unknown): void {
    tell({ type: 'gave-up', notice: error instanceof Error ? error.message : String(error) });
  }

  return {
    check: (exercise) => checker.check(exercise).catch(giveUp),
    saved(folder) {
      const exercise = exerciseNames.find((each) => each.folder === folder);
      if (exercise !== undefined) checker.look(exercise).catch(giveUp);
    },
  };
}

/** From when on a check is waited for, in milliseconds. */
const noticedMs = 150;

/** How long a program may take between emptying a file and writing it, in milliseconds. */
const writingMs = 30;
