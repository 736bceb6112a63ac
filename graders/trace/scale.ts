/** Fits virtual milliseconds to the columns of a terminal, with ticks at round numbers. */

/** Where an instant is drawn, and which instants are named. */
export interface Scale {
  /** The last column, counted from 0. */
  readonly end: number;
  readonly columnOf: (at: number) => number;
  readonly ticks: readonly number[];
}

export interface Room {
  /** The last instant shown. */
  readonly until: number;
  /** The columns there are for lanes. */
  readonly columns: number;
  /** The columns there are for the names of the ticks, which may reach beyond the lanes. */
  readonly labels: number;
  /** Whether something goes on after the last instant. */
  readonly goesOn: boolean;
}

/** Chooses the finest scale that fits; a column stands for a round number of milliseconds. */
export function createScale({ until, columns, labels, goesOn }: Room): Scale {
  const after = goesOn ? (until === 0 ? 10 : 4) : 0;
  const room = Math.max(1, columns - 1 - after);
  for (const msPerColumn of roundSizes(until / room)) {
    const columnOf = (at: number): number => Math.round(at / msPerColumn);
    const ticks = ticksFor(until, msPerColumn);
    const last = Math.max(...ticks);
    if (columnOf(last) + `${last} ms`.length > labels) continue;
    return { end: Math.min(columnOf(until) + after, columns - 1), columnOf, ticks };
  }
  return { end: 0, columnOf: () => 0, ticks: [0] };
}

/** 1, 1.25, 2, 2.5 and 5 with any number of zeros, from `least` up. */
function* roundSizes(least: number): Generator<number> {
  if (least === 0) {
    yield 1;
    return;
  }
  let power = 10 ** Math.floor(Math.log10(least));
  for (let tries = 0; tries < 4; tries += 1, power *= 10) {
    for (const size of [1, 1.25, 2, 2.5, 5]) if (size * power >= least) yield size * power;
  }
}

/** Whole round instants, well apart; nearer to each other where else there would be too few to read a bar by. */
function ticksFor(until: number, msPerColumn: number): readonly number[] {
  const label = `${until}`.length;
  const ticks = ticksApart(until, msPerColumn, Math.max(8, label + 2));
  return ticks.length > 2 ? ticks : ticksApart(until, msPerColumn, Math.max(5, label + 2));
}

function ticksApart(until: number, msPerColumn: number, columns: number): readonly number[] {
  const isFit = (step: number): boolean => step >= columns * msPerColumn && isWhole(step / msPerColumn);
  const step = roundSteps.find(isFit) ?? until + 1;
  return Array.from({ length: Math.floor(until / step) + 1 }, (_, index) => index * step);
}

/** 1, 2 and 5 with any number of zeros. */
export const roundSteps = Array.from({ length: 12 }, (_, zeros) =>
  [1, 2, 5].map((digit) => digit * 10 ** zeros),
).flat();

function isWhole(value: number): boolean {
  return Math.abs(value - Math.round(value)) < 1e-6;
}
