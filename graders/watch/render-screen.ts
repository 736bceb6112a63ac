/** The whole watch screen as text: exactly as many lines as the terminal has, none wider than it is. */
import { nameOf, signOf, wordsOf } from '../progress/render-list.ts';
import { createPen, type PenOptions } from '../report/pen.ts';
import { inert } from '../report/words.ts';
import { cutTo, widthOf } from '../trace/width.ts';
import { renderBody } from './body.ts';
import { fold } from './fold.ts';
import { renderKeyLine } from './key-line.ts';
import { stationOf, type WatchState } from './state.ts';

/** How large the terminal is. */
export interface Size {
  readonly columns: number;
  readonly rows: number;
}

/** What can be shown besides the size. */
export type Look = Pick<PenOptions, 'ascii' | 'colours'>;

/** Returns the lines of the screen, joined. */
export function renderScreen(state: WatchState, size: Size, look: Look = {}): string {
  const { lines, top, page } = layOut(state, size, look);
  const shown = lines.slice(top, top + page);
  const below = lines.length - top - shown.length;
  const { columns } = size;
  const cut = (text: string): string => cutTo(inert(text, look), columns, createPen(look).signs.cut);
  const more = below > 0 ? cut(`${'…'} ${below} more: m`) : '';
  const rows = [
    renderHeader(state, columns, look),
    cut(state.notice),
    ...shown,
    ...Array.from({ length: page - shown.length }, () => ''),
    more,
    cut(renderKeyLine(state, columns, { ascii: look.ascii === true })),
  ];
  return rows.slice(0, size.rows).join('\n');
}

/** How many lines of the view fit, and how far it can be scrolled. */
export function pageOf(
  state: WatchState,
  size: Size,
  look: Look = {},
): { readonly page: number; readonly last: number } {
  const { lines, page } = layOut(state, size, look);
  return { page, last: Math.max(0, lines.length - page) };
}

function layOut(
  state: WatchState,
  { columns, rows }: Size,
  look: Look,
): { readonly lines: readonly string[]; readonly top: number; readonly page: number } {
  // Wider than this, sentences are no longer easy to read; the picture is at its best before.
  const width = Math.min(columns, 100);
  const { lines: unfolded, focus } = renderBody(state, { ...look, width });
  const lines = unfolded.flatMap((line) => fold(line, columns));
  // A head, a notice, a line that says how much more there is, and the keys.
  const page = Math.max(1, rows - 4);
  const wanted = focus === undefined ? state.scroll : Math.max(0, focus - page + 2);
  return { lines, page, top: Math.min(wanted, Math.max(0, lines.length - page)) };
}

/** The exercise, what became of it, and at the right end how many are solved. */
function renderHeader(state: WatchState, columns: number, look: Look): string {
  const pen = createPen(look);
  const { standing } = stationOf(state);
  const solved = state.stations.filter((each) => each.standing.state === 'solved').length;
  const all = state.stations.length;
  const right = columns < 60 ? `${solved}/${all}` : `${solved} of ${all} solved`;
  const name = nameOf(standing.exercise);
  const [sign, words] = state.isChecking ? [pen.signs.cut, 'checking'] : [signOf(standing, pen), wordsOf(standing)];
  const left = widthOf(`${name}  ${state.isChecking ? sign : '.'} `);
  const said = cutTo(words, Math.max(0, columns - left - right.length - 2), pen.signs.cut);
  const gap = ' '.repeat(Math.max(2, columns - left - widthOf(said) - right.length));
  return fold(`${pen.strong(name)}  ${sign} ${said}${gap}${pen.soft(right)}`, columns)[0] ?? '';
}
