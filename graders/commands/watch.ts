/** `npm run watch`: one screen that stays on the exercise at hand, and has the verdict as soon as a file is saved. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { onExit } from 'signal-exit';
import type { Places } from '../cli.ts';
import { readLesson } from '../lesson/lesson.ts';
import { openKit } from '../open-kit.ts';
import { standingAtHand } from '../progress/at-hand.ts';
import { openProgress, type ProgressStore } from '../progress/progress-store.ts';
import { readStandings } from '../progress/standing.ts';
import type { KeyInput, ScreenOutput } from '../watch/display.ts';
import type { WatchEvent } from '../watch/events.ts';
import { openLines } from '../watch/line-output.ts';
import { reduce } from '../watch/reduce.ts';
import { openScreen } from '../watch/screen-output.ts';
import { stationOf, type WatchState } from '../watch/state.ts';
import { watchFiles } from '../watch/watch-files.ts';
import { exerciseAtHand, nothingHere } from './exercise-at-hand.ts';
import { terminalOptions } from './terminal-options.ts';
import { createWatchActions } from './watch-actions.ts';
import { createWatchChecks } from './watch-checks.ts';

/** Watches until it is told to quit; always 0. */
export async function watch(words: readonly string[], places: Places): Promise<number> {
  const { stdin: input, stdout: output, env } = process;
  const isTerminal = input.isTTY && output.isTTY && env['TERM'] !== 'dumb';
  // npm takes a flag that stands before `--` for its own, and passes it on like this.
  const isPlain = !isTerminal || words.includes('--plain') || env['npm_config_plain'] === 'true';
  return watchOn({ input, output, isPlain, ...terminalOptions() }, words, places);
}

/** Where it is watched. */
export interface Terminal {
  readonly input: KeyInput;
  readonly output: ScreenOutput;
  /** Whether to go line by line. */
  readonly isPlain: boolean;
  readonly ascii: boolean;
  readonly colours: boolean;
}

/** Watches on some terminal. */
export async function watchOn(
  { input, output, isPlain, ascii, colours }: Terminal,
  words: readonly string[],
  places: Places,
): Promise<number> {
  const { courseRoot, bundle } = places;
  const store = openProgress(courseRoot);
  let state = await beginning(words, courseRoot, store);
  // Two for a check, and one for what is asked for while they are busy.
  const kit = openKit(bundle, { rooms: 3 });
  const checks = createWatchChecks({ courseRoot, kit, store, progress: state.progress, tell });
  const actions = createWatchActions({ places, kit, store, check: checks.check, tell });
  const open = isPlain ? openLines : openScreen;
  let isOver = false;
  let quit: () => void = () => undefined;
  const over = new Promise<void>((resolve) => (quit = resolve));

  function tell(event: WatchEvent): void {
    if (isOver) return;
    const step = reduce(state, event);
    state = step.state;
    display.show(state);
    for (const effect of step.effects) {
      if (effect.type === 'quit') quit();
      else void actions.perform(effect, state);
    }
  }

  const display = open({ input, output, look: { ascii, colours }, onKey: tell });
  const files = watchFiles({
    courseRoot,
    onSaved: checks.saved,
    onTick: () => checks.saved(stationOf(state).standing.exercise.folder),
  });
  const close = (): Promise<unknown> => {
    isOver = true;
    display.close();
    actions.close();
    return Promise.all([files.close(), kit.close()]);
  };
  // The terminal is left as it was, also when a signal ends the process, or a mistake of ours.
  const forget = onExit(() => void close());
  try {
    display.show(state);
    for (const type of ['moved', 'check'] as const) void actions.perform({ type }, state);
    await over;
    return 0;
  } finally {
    forget();
    await close();
    // What the screen has told is also written down.
    await store.update((progress) => progress);
  }
}

async function beginning(words: readonly string[], courseRoot: string, store: ProgressStore): Promise<WatchState> {
  const progress = await store.read();
  const standings = await readStandings(courseRoot, progress);
  const [word] = words.filter((each) => !each.startsWith('--'));
  const slug =
    word === undefined
      ? standingAtHand(standings, progress)?.exercise.slug
      : (await exerciseAtHand(word, courseRoot)).slug;
  const at = standings.findIndex(({ exercise }) => exercise.slug === slug);
  if (at < 0) throw nothingHere(courseRoot);
  const stations = standings.map(async (standing) => ({
    standing,
    lesson: await readLesson(join(courseRoot, 'exercises', standing.exercise.folder)),
  }));
  return {
    stations: await Promise.all(stations),
    at,
    progress,
    isChecking: true,
    hasSolutions: existsSync(join(courseRoot, 'solutions')),
    view: { kind: 'verdict' },
    scroll: 0,
    notice: '',
  };
}
