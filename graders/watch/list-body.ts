/** The list of exercises on the watch screen. */
import { renderRows, renderSum } from '../progress/render-list.ts';
import type { Pen } from '../report/pen.ts';
import { inert } from '../report/words.ts';
import { filtered } from './filtered.ts';
import type { Station, View } from './state.ts';

/** Returns the rows that the filter leaves, with a sign before the chosen one, and the line it is on. */
export function renderListBody(
  stations: readonly Station[],
  { filter, row }: Extract<View, { kind: 'list' }>,
  pen: Pen,
): { readonly lines: readonly string[]; readonly focus: number } {
  const standings = stations.map(({ standing }) => standing);
  const drawn = renderRows(standings, pen);
  const rows = filtered(stations, filter).map((station) => drawn[stations.indexOf(station)] ?? []);
  const head = filter === '' ? renderSum(standings) : `Filter: ${inert(filter, pen)}`;
  const lines = rows.flatMap(([first = '', ...rest], place) => [place === row ? `>${first.slice(1)}` : first, ...rest]);
  return {
    lines: [`  ${head}`, '', ...(rows.length === 0 ? ['  No exercise is like that.'] : lines)],
    // The head stays in sight as long as the first row is chosen.
    focus: row === 0 ? 0 : 2 + rows.slice(0, row).flat().length,
  };
}
