/** The article's two-task program, checked as in 06, as often as the bench asks for. */
import createTask from '../../../../../graders/exercises/06-create-task.ts';
import { fc, job, type Check, type Grader } from '../../../../../graders/kit.ts';

/** How many copies of the check there are: ask for some, and so many times its cases are run. */
const copies = 100;

const found = createTask.checks.find(({ id }) => id === 'main-waits');
if (found === undefined) throw new Error('Exercise 06 has no check main-waits');
const original: Check<never> = found;

const given = fc.record({ fun1: job(), fun2: job() }, { noNullPrototype: true });

/** The check with so many more cases, generated once. */
function withCases(cases: number): Check<never> {
  return { ...original, id: `cases-${cases}`, telling: fc.sample(given, { numRuns: cases - 100, seed: 1 }) };
}

const manyCases: Grader = {
  exports: createTask.exports,
  checks: [
    ...Array.from({ length: copies }, (_, index) => ({ ...original, id: `copy-${index}` })),
    withCases(1_000),
    withCases(4_000),
  ],
};

export default manyCases;
