/** Does what the watch screen asks for, and tells it what came of that. */
import { join, relative } from 'node:path';
import type { ExerciseName } from '../catalog.ts';
import type { Places } from '../cli.ts';
import type { Kit } from '../grade.ts';
import { rememberHints } from '../progress/progress.ts';
import type { ProgressStore } from '../progress/progress-store.ts';
import { readSolution } from '../progress/read-solution.ts';
import { resetExercise } from '../progress/reset-exercise.ts';
import type { Replayed } from '../report/terminal.ts';
import { loadExercise } from '../submission/load.ts';
import type { Effect, WatchEvent } from '../watch/events.ts';
import { stationOf, type WatchState } from '../watch/state.ts';
import { openInBrowser } from './open-in-browser.ts';
import { runDemo, type Demo } from './run-demo.ts';
import { tellingCase } from './telling-case.ts';
import { writeTimeline } from './write-timeline.ts';

/** What the actions work with. */
export interface WatchActionParts {
  readonly places: Places;
  readonly kit: Kit;
  readonly store: ProgressStore;
  readonly check: (exercise: ExerciseName) => Promise<void>;
  readonly tell: (event: WatchEvent) => void;
}

export interface WatchActions {
  /** Never rejects: what goes wrong is told on the screen. */
  readonly perform: (effect: Effect, state: WatchState) => Promise<void>;
  /** Ends a demo that still runs. */
  readonly close: () => void;
}

/** Creates the actions. */
export function createWatchActions({ places, kit, store, check, tell }: WatchActionParts): WatchActions {
  const { courseRoot } = places;
  let demo: Demo | undefined;

  async function act(effect: Effect, state: WatchState): Promise<void> {
    const { exercise } = stationOf(state).standing;
    const { slug } = exercise;
    switch (effect.type) {
      case 'check':
        await check(exercise);
        break;
      case 'moved':
        await store.update((progress) => ({ ...progress, current: slug }));
        break;
      case 'hint':
        await store.update((progress) => rememberHints(progress, slug, effect.seen));
        break;
      case 'solution':
        tell({ type: 'showed', slug, view: { kind: 'solution', text: await readSolution(exercise, courseRoot) } });
        break;
      case 'reset': {
        const kept = await resetExercise(exercise, places);
        await check(exercise);
        notice(`Back to the stub. What was there: ${relative(courseRoot, kept)}`);
        break;
      }
      case 'again': {
        const replayed = await replay(exercise, state);
        if (replayed === undefined) notice('There is no case to run: the verdict says why.');
        else tell({ type: 'showed', slug, view: { kind: 'replay', replayed } });
        break;
      }
      case 'timeline': {
        const replayed = await replay(exercise, state);
        if (replayed === undefined) notice('There is nothing to draw: the verdict says why.');
        else await showTimeline(replayed);
        break;
      }
      case 'run':
        demo?.stop();
        demo = runDemo(exercise, places, {
          onOutput: (text) => tell({ type: 'printed', text }),
          onEnd: (how) => tell({ type: 'ended', how }),
        });
        break;
      case 'stop':
        demo?.stop();
        break;
      case 'quit':
        break;
    }
  }

  function notice(text: string): void {
    tell({ type: 'told', notice: text });
  }

  async function replay(exercise: ExerciseName, { verdict }: WatchState): Promise<Replayed | undefined> {
    if (verdict === undefined) return undefined;
    const source = await loadExercise(join(courseRoot, 'exercises', exercise.folder), exercise.slug);
    return tellingCase({ exercise, source, verdict }, kit);
  }

  async function showTimeline(replayed: Replayed): Promise<void> {
    const path = await writeTimeline(replayed, courseRoot);
    notice(`The timeline: ${relative(courseRoot, path)}`);
    await openInBrowser(path);
  }

  return {
    perform: (effect, state) =>
      act(effect, state).catch((error: unknown) => notice(error instanceof Error ? error.message : String(error))),
    close: () => demo?.stop(),
  };
}
