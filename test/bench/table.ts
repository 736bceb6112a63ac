/** The bench's result as text. */
import type { Machine } from './machine.ts';
import type { Cost, Measure, Measured } from './measure.ts';

export interface Table {
  readonly repetitions: number;
  readonly before: Machine;
  readonly after: Machine;
  readonly rows: readonly string[];
}

/** The whole table: what was measured on what, and a paragraph for each measure. */
export function renderTable({ repetitions, before, after, rows }: Table): string {
  return [
    `${before.name}`,
    `load ${before.load.toFixed(2)} before, ${after.load.toFixed(2)} after; medians of ${repetitions} turns, least and most in brackets`,
    '',
    ...rows,
  ].join('\n');
}

/** One measure: its ratio, what that means, and what each side cost. */
export function renderRow({ measure, measured }: { readonly measure: Measure; readonly measured: Measured }): string {
  const { ours, rival, tuned } = measure;
  const sides = [ours, rival, ...(tuned === undefined ? [] : [tuned])];
  const width = Math.max(...sides.map(({ label }) => label.length));
  const notes = sides.flatMap(({ label, note }) => (note === undefined ? [] : `  ${label.padEnd(width)}  ${note()}`));
  const side = (label: string, cost: Cost): string => `  ${label.padEnd(width)}  ${renderCost(cost, measure.unit)}`;
  return [
    `${measure.name.padEnd(16)} ${measured.ratio.toFixed(2)}   ${measure.means}`,
    side(ours.label, measured.ours),
    side(rival.label, measured.rival),
    ...(tuned === undefined || measured.tuned === undefined
      ? []
      : [
          `${side(tuned.label, measured.tuned)}, a ratio of ${(measured.ours.median / measured.tuned.median).toFixed(2)}`,
        ]),
    ...notes,
    '',
  ].join('\n');
}

function renderCost({ median, least, most }: Cost, unit: Measure['unit']): string {
  const shown = (value: number): string => value.toFixed(value < 100 ? 1 : 0);
  return `${shown(median).padStart(7)} ${unit} (${shown(least)} to ${shown(most)})`;
}
