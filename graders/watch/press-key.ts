/** What a key does to the watch screen. */
import { nameOf, nextOf } from '../progress/render-list.ts';
import type { Effect, Step, WatchEvent } from './events.ts';
import { goTo } from './go-to.ts';
import { commandOf } from './keys.ts';
import { pressInList } from './press-in-list.ts';
import { stationOf, type View, type WatchState } from './state.ts';

type KeyEvent = Extract<WatchEvent, { type: 'key' }>;

/** Returns the state after a key, and what is to be done. */
export function pressKey(state: WatchState, event: KeyEvent): Step {
  if (event.key === 'ctrl-c') return { state, effects: [{ type: 'quit' }] };
  if (state.view.kind === 'list') return pressInList(state, state.view, event);
  if (state.view.kind === 'ask-reset') {
    return showing(state, { kind: 'verdict' }, event.key === 'y' ? [{ type: 'reset' }] : []);
  }
  const scroll = scrolled(state.scroll, event);
  return scroll === undefined ? command(state, event) : { state: { ...state, scroll }, effects: [] };
}

/** Where a key scrolls to; nothing when it does not scroll. */
function scrolled(from: number, { key, page, last }: KeyEvent): number | undefined {
  // One line of the page before stays, to go on reading from.
  const far = Math.max(1, page - 1);
  const at = Math.min(from, last);
  const targets: Readonly<Record<string, number>> = {
    up: at - 1,
    down: at + 1,
    pageup: at - far,
    pagedown: at + far,
    m: at + far,
    space: at + far,
    home: 0,
    end: last,
  };
  const to = Object.hasOwn(targets, key) ? targets[key] : undefined;
  return to === undefined ? undefined : Math.max(0, Math.min(last, to));
}

function command(state: WatchState, { key }: KeyEvent): Step {
  const { standing } = stationOf(state);
  switch (commandOf(key)) {
    case 'next':
      return state.at + 1 < state.stations.length ? goTo(state, state.at + 1) : tell(state, endOfList(state));
    case 'previous':
      return state.at > 0 ? goTo(state, state.at - 1) : tell(state, 'This is the first exercise.');
    case 'hint':
      return oneMoreHint(state);
    case 'list':
      return showing(state, { kind: 'list', filter: '', row: state.at });
    case 'run':
      return showing(state, { kind: 'run', output: '' }, [{ type: 'run' }]);
    case 'again':
      return { state, effects: [{ type: 'again' }] };
    case 'timeline':
      return tell(state, 'Drawing the timeline …', [{ type: 'timeline' }]);
    case 'reset':
      return showing(state, { kind: 'ask-reset' });
    case 'solution':
      if (!state.hasSolutions) return tell(state, 'This course does not hand out solutions.');
      return standing.state === 'solved' && !state.isChecking
        ? { state, effects: [{ type: 'solution' }] }
        : tell(state, 'The solution is shown once the exercise is solved.');
    case 'check':
      return { state: { ...state, isChecking: true }, effects: [{ type: 'check' }] };
    case 'keys':
      return showing(state, { kind: 'keys' });
    case 'back':
      return showing(state, { kind: 'verdict' });
    case 'quit':
      return { state, effects: [{ type: 'quit' }] };
    default:
      return { state, effects: [] };
  }
}

function endOfList({ stations }: WatchState): string {
  const open = nextOf(stations.map(({ standing }) => standing));
  const rest = open === undefined ? '' : ` Not solved yet: ${nameOf(open.exercise)}.`;
  return `This is the last exercise.${rest}`;
}

function oneMoreHint(state: WatchState): Step {
  const { standing, lesson } = stationOf(state);
  const most = lesson.hints.length;
  if (most === 0) return tell(state, 'This lesson has no hints.');
  const seen = Math.min(most, standing.hints + 1);
  const stations = state.stations.map((station, place) =>
    place === state.at ? { ...station, standing: { ...standing, hints: seen } } : station,
  );
  // Far below: the screen shows the end, where the new one is.
  const after: WatchState = { ...state, stations, view: { kind: 'hints' }, scroll: Number.MAX_SAFE_INTEGER };
  return { state: after, effects: [{ type: 'hint', seen }] };
}

function showing(state: WatchState, view: View, effects: readonly Effect[] = []): Step {
  return { state: { ...state, view, scroll: 0 }, effects };
}

function tell(state: WatchState, notice: string, effects: readonly Effect[] = []): Step {
  return { state: { ...state, notice }, effects };
}
