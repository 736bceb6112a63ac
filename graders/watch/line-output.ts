/** Shows the watch line by line, for screen readers, pipes and terminals that can do no more; a key is typed with Enter. */
import { createInterface } from 'node:readline';
import { nameOf, wordsOf } from '../progress/render-list.ts';
import { inert } from '../report/words.ts';
import { renderBody } from './body.ts';
import type { Display, DisplayParts } from './display.ts';
import type { Look } from './render-screen.ts';
import { stationOf, type WatchState } from './state.ts';

/** Opens it: there are no pages, and nothing is drawn over. */
export function openLines({ input, output, look, onKey }: DisplayParts): Display {
  let last: WatchState | undefined;
  let shown = '';
  let told = '';
  let isTyping = false;
  const lines = createInterface({ input, terminal: false });
  const press = (key: string): void => onKey({ type: 'key', key, page: 1, last: 0 });

  function show(state: WatchState): void {
    last = state;
    if (isTyping) return;
    if (state.notice !== told && state.notice !== '') output.write(`\n${inert(state.notice, look)}\n`);
    told = state.notice;
    // So the verdict is told even when it is the same again.
    const text = state.isChecking && state.view.kind === 'verdict' ? `${headOf(state)}\n` : renderLines(state, look);
    // What a demo has printed before is not printed once more.
    if (text !== shown) output.write(shown !== '' && text.startsWith(shown) ? text.slice(shown.length) : `\n${text}`);
    shown = text;
  }

  lines.on('line', (line) => {
    const isFilter = last?.view.kind === 'list';
    isTyping = true;
    for (const character of isFilter ? line : line.slice(0, 1)) press(character === ' ' ? 'space' : character);
    isTyping = false;
    if (isFilter || line === '') press('return');
    else if (last !== undefined) show(last);
  });
  output.write(
    'Watching. A letter and Enter: h hint, n next, l list, q quit; ? tells them all. Enter alone checks again.\n',
  );
  return { show, close: () => lines.close() };
}

function renderLines(state: WatchState, look: Look): string {
  return `${[headOf(state), '', ...renderBody(state, { ...look, width: 80 }).lines].join('\n')}\n`;
}

function headOf(state: WatchState): string {
  const { standing } = stationOf(state);
  return `${nameOf(standing.exercise)}: ${state.isChecking ? 'checking' : wordsOf(standing)}`;
}
