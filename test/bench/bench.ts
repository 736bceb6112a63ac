/** `npm run bench`: what the kit costs, side by side with plain vitest; `-- --json` prints the ratios alone, `-- suite` measures one. */
import { classIsolated, classNoIsolate } from './class.ts';
import { growthOfClass } from './growth-class.ts';
import { growthOfCases, growthOfExercises } from './growth.ts';
import { describeMachine } from './machine.ts';
import { measureByTurns, type Measure, type Measured } from './measure.ts';
import { perCase } from './per-case.ts';
import { suite } from './suite.ts';
import { renderRow, renderTable } from './table.ts';
import { twoWorkers } from './two-workers.ts';
import { watch } from './watch.ts';

const repetitions = 5;
const openers: Readonly<Record<Measure['name'], () => Promise<Measure>>> = {
  perCase,
  suite,
  growthCases: growthOfCases,
  growthExercises: growthOfExercises,
  watch,
  class: classIsolated,
  classNoIsolate,
  growthClass: growthOfClass,
  twoWorkers,
};
const words = process.argv.slice(2);
const isJson = words.includes('--json');
const named = Object.entries(openers).filter(([name]) => words.includes(name));

const before = describeMachine();
const results: { readonly measure: Measure; readonly measured: Measured }[] = [];
for (const [, open] of named.length > 0 ? named : Object.entries(openers)) {
  const measure = await open();
  try {
    process.stderr.write(`measuring ${measure.name} …\n`);
    results.push({ measure, measured: await measureByTurns(measure, measure.turns ?? repetitions) });
  } finally {
    await measure.close();
  }
}

const ratios = results.map(({ measure, measured }) => [measure.name, Number(measured.ratio.toFixed(3))] as const);
process.stdout.write(
  isJson
    ? `${JSON.stringify(Object.fromEntries(ratios))}\n`
    : `${renderTable({ repetitions, before, after: describeMachine(), rows: results.map(renderRow) })}\n`,
);
