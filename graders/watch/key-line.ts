/** The last line of the screen: the keys that matter now. */
import { keys, type Command } from './keys.ts';
import { stationOf, type WatchState } from './state.ts';

/** Returns the line, with as many keys as fit. */
export function renderKeyLine(state: WatchState, columns: number, { ascii }: { readonly ascii: boolean }): string {
  const { view } = state;
  if (view.kind === 'ask-reset') return fit(['y yes', 'n no'], [], columns);
  if (view.kind === 'list') {
    return fit(['type to filter', ascii ? 'Up Down' : '↑ ↓', 'Enter go there', 'Esc back'], [], columns);
  }
  const isSolved = stationOf(state).standing.state === 'solved';
  const first: readonly Command[] = !isSolved
    ? ['hint', 'next', 'previous', 'list']
    : state.hasSolutions
      ? ['next', 'solution', 'list']
      : ['next', 'previous', 'list'];
  const back = view.kind === 'run' && view.ended === undefined ? 'Esc stop' : 'Esc back';
  const shown = [...(view.kind === 'verdict' ? [] : [back]), ...[...first, 'run', 'again', 'timeline'].map(reminder)];
  return fit(shown, ['keys', 'quit'].map(reminder), columns);
}

function reminder(command: string): string {
  return `${keys.find((each) => each.command === command)?.shown ?? ''} ${command}`;
}

/** The last ones stay; of the first ones, those that fit beside them. */
function fit(first: readonly string[], last: readonly string[], columns: number): string {
  const shown = [...first];
  const line = (): string => [...shown, ...last].join('  ');
  while (shown.length > 0 && line().length > columns) shown.pop();
  return line();
}
