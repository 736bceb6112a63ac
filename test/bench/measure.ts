/** What the bench measures, and how: two sides by turns, and the ratio of their medians. */

/** One side of a measure. */
export interface Side {
  readonly label: string;
  /** Does the work once; gives what it cost, in the measure's unit. */
  readonly measure: () => Promise<number>;
  /** What is worth knowing besides, once everything is measured. */
  readonly note?: () => string;
}

/** Two sides that are measured by turns. */
export interface Measure {
  readonly name:
    | 'perCase'
    | 'suite'
    | 'growthCases'
    | 'growthExercises'
    | 'watch'
    | 'class'
    | 'classNoIsolate'
    | 'growthClass'
    | 'twoWorkers';
  /** What the ratio says, in one sentence. */
  readonly means: string;
  readonly unit: 'µs' | 'ms';
  readonly ours: Side;
  readonly rival: Side;
  /** The rival once more, at its very best: shown beside the ratio, and no part of it. */
  readonly tuned?: Side;
  /** What the ratio is: ours over the rival's, of their medians, unless given. */
  readonly ratio?: (ours: Cost, rival: Cost) => number;
  /** How often it is measured, where the usual number of turns would take too long. */
  readonly turns?: number;
  /** Frees what the sides hold. */
  readonly close: () => Promise<void>;
}

/** What one side cost: every repetition, and the middle one. */
export interface Cost {
  readonly total: number;
  readonly median: number;
  readonly least: number;
  readonly most: number;
}

export interface Measured {
  readonly ours: Cost;
  readonly rival: Cost;
  readonly tuned?: Cost;
  /** As the measure has it; below 1 ours costs less, unless it is the other way round. */
  readonly ratio: number;
}

/** Warms all sides up, then measures them by turns, so that whatever else the machine does falls on all. */
export async function measureByTurns(
  { ours, rival, tuned, ratio = ratioOfMedians }: Measure,
  repetitions: number,
): Promise<Measured> {
  const sides = [ours, rival, ...(tuned === undefined ? [] : [tuned])].map((side) => ({ side, costs: [] as number[] }));
  for (const { side } of sides) await side.measure();
  for (let turn = 0; turn < repetitions; turn += 1) {
    for (const { side, costs } of sides) costs.push(await side.measure());
  }
  const [mine, other, best] = sides.map(({ costs }) => costOf(costs));
  if (mine === undefined || other === undefined) throw new TypeError('Expected two sides');
  return {
    ours: mine,
    rival: other,
    ratio: ratio(mine, other),
    ...(best === undefined ? {} : { tuned: best }),
  };
}

function ratioOfMedians(ours: Cost, rival: Cost): number {
  return ours.median / rival.median;
}

/** Sums repetitions up. */
function costOf(costs: readonly number[]): Cost {
  const sorted = costs.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  // Two of them are in the middle when their number is even.
  const median = ((sorted[Math.floor(middle)] ?? 0) + (sorted[Math.ceil(middle) - 1] ?? 0)) / 2;
  return { total: costs.reduce((sum, cost) => sum + cost, 0), median, least: sorted[0] ?? 0, most: sorted.at(-1) ?? 0 };
}

/** Milliseconds that a piece of work takes. */
export async function timed(work: () => Promise<unknown>): Promise<number> {
  const startedAt = performance.now();
  await work();
  return performance.now() - startedAt;
}
