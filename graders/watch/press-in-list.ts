/** What a key does in the list: letters filter, arrows choose, Enter goes there. */
import type { Step, WatchEvent } from './events.ts';
import { filtered } from './filtered.ts';
import { goTo } from './go-to.ts';
import type { View, WatchState } from './state.ts';

type ListView = Extract<View, { kind: 'list' }>;

/** Returns the state after a key, and what is to be done. */
export function pressInList(
  state: WatchState,
  view: ListView,
  { key, page }: Extract<WatchEvent, { type: 'key' }>,
): Step {
  const rows = filtered(state.stations, view.filter);
  const show = (changed: Partial<ListView>): Step => ({
    state: { ...state, view: { ...view, ...changed } },
    effects: [],
  });
  const choose = (row: number): Step => show({ row: Math.max(0, Math.min(rows.length - 1, row)) });
  switch (key) {
    case 'up':
      return choose(view.row - 1);
    case 'down':
      return choose(view.row + 1);
    case 'pageup':
      return choose(view.row - page);
    case 'pagedown':
      return choose(view.row + page);
    case 'home':
      return choose(0);
    case 'end':
      return choose(rows.length - 1);
    case 'return': {
      const chosen = rows[view.row];
      return chosen === undefined ? show({}) : goTo(state, state.stations.indexOf(chosen));
    }
    case 'escape':
      return view.filter === ''
        ? { state: { ...state, view: { kind: 'verdict' }, scroll: 0 }, effects: [] }
        : show({ filter: '', row: 0 });
    case 'backspace':
      return show({ filter: view.filter.replace(/.$/u, ''), row: 0 });
    default:
      return isPrintable(key) ? show({ filter: view.filter + (key === 'space' ? ' ' : key), row: 0 }) : show({});
  }
}

/** Other keys have names of several letters. */
function isPrintable(key: string): boolean {
  return key === 'space' || /^.$/u.test(key);
}
