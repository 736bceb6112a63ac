/** The cases of a check: the telling ones, then generated ones. */
import fc, { type Arbitrary } from 'fast-check';
import { caseOf, hasDistinctDurations } from '../checks/arbitraries.ts';
import type { Check } from '../checks/grader.ts';
import { isCopied } from '../checks/job.ts';

/** The input of one case, by name. */
export type Given = Readonly<Record<string, unknown>>;

/** What fast-check generates a check's cases with: from one of them on, it finds them all again. */
export interface Generated {
  readonly arbitrary: Arbitrary<Given>;
  readonly parameters: { readonly seed: number; readonly numRuns: number; readonly examples: [Given][] };
  readonly cases: readonly Given[];
}

/** How many cases are generated for each check, besides the telling ones. */
const generatedCases = 100;

/** A room sees the same checks over and over; what it keeps is no submission's to change. */
const kept = new WeakMap<Check<never>, Generated>();

/** Generates the cases of a check: the same for the same seed. */
export function generate(check: Check<never>, seed: number): Generated {
  const known = kept.get(check);
  if (known?.parameters.seed === seed) return known;
  const arbitraries = check.given ?? {};
  const telling = check.telling.map((written) => readCase(written, arbitraries));
  const isFixed = Object.keys(arbitraries).length === 0;
  const arbitrary: Arbitrary<Given> = fc
    .record({ ...arbitraries }, { noNullPrototype: true })
    .filter((given) => check.ties || hasDistinctDurations(given));
  const parameters = {
    seed,
    numRuns: isFixed ? 1 : generatedCases + telling.length,
    examples: telling.map((given): [Given] => [given]),
  };
  const cases: Given[] = [];
  // By running them: `fc.sample` gives others in some places, and shrinking begins at the place of the one that failed.
  const details = fc.check(
    fc.property(arbitrary, (given) => void cases.push(given)),
    parameters,
  );
  if (details.failed) throw details.errorInstance ?? new Error('The cases could not be generated');
  const generated: Generated = { arbitrary, parameters, cases };
  if (generated.cases.every(isCopied)) kept.set(check, generated);
  return generated;
}

/** A case as its author wrote it, as data. */
function readCase(written: Given, arbitraries: Readonly<Record<string, unknown>>): Given {
  return Object.fromEntries(Object.keys(arbitraries).map((key) => [key, caseOf(written[key], arbitraries[key])]));
}
