import { afterAll, describe, expect, it } from 'vitest';
import type { ExerciseVerdict } from '../../graders/verdict.ts';
import { exerciseNames } from '../../graders/catalog.ts';
import { openTestKit } from '../kit/open.ts';
import { solutions, type Answer } from '../kit/answers.ts';

const kit = await openTestKit(2);
afterAll(() => kit.close());

/** Programs that no count of steps can stop: the process that runs them is killed. */
const killed: Readonly<Record<string, readonly [string, object]>> = {
  'a catastrophic regular expression': [
    `export const together = () => /^(a+)+$/.test('a'.repeat(60) + 'b');`,
    { kind: 'over-budget', budget: 'real-time' },
  ],
  'a memory bomb of arrays': [
    `export const together = () => { const all = []; for (;;) all.push(new Array(100_000).fill(all.length)); };`,
    { kind: 'over-budget', budget: 'memory' },
  ],
  'a memory bomb outside the heap': [
    `export const together = async () => { const all = []; for (let i = 0; i < 100_000; i++) { all.push(new Uint8Array(4_000_000).fill(1)); } };`,
    { kind: 'over-budget', budget: 'memory' },
  ],
};

describe('a room that dies', () => {
  it.concurrent.each(Object.entries(killed))(
    'says so for %s, and its neighbours never notice',
    async (_, [together, finding]) => {
      const [verdict, neighbour] = await Promise.all([grade(together), kit.grade(neighbourOf())]);

      expect(verdict.checks.map(({ status }) => status)).toEqual([
        'passed',
        'passed',
        'passed',
        'failed',
        'blocked',
        'blocked',
      ]);
      expect(verdict.checks[3]).toMatchObject({ findings: [finding] });
      expect(neighbour.status).toBe('solved');
    },
  );

  it('gives up on code that catches what stops it, and names the line', async () => {
    const verdict = await grade(
      `export function together() {\n  for (;;) try { for (;;) { let i = 0; } } catch { for (;;) try { f(); } catch {} }\n}\nfunction f() {}`,
    );

    expect(verdict.checks[3]).toMatchObject({ status: 'failed', findings: [{ kind: 'over-budget', budget: 'loop' }] });
  });

  it('gives up on promise jobs that call themselves whatever is thrown', async () => {
    const verdict = await grade(
      `export function together() {\n  const f = () => Promise.resolve().then(f, f);\n  return f();\n}`,
    );

    expect(verdict.checks[3]).toMatchObject({
      status: 'failed',
      findings: [{ kind: 'over-budget', budget: 'microtasks' }],
    });
  });
});

function neighbourOf(): Answer {
  const [first] = solutions();
  if (first === undefined) throw new Error('There is no solution');
  return first;
}

/** Grades exercise 05 with a right `oneByOne` and this `together`. */
function grade(together: string): Promise<ExerciseVerdict> {
  const exercise = exerciseNames.find(({ slug }) => slug === 'one-after-another');
  if (exercise === undefined) throw new Error('There is no such exercise');
  const code = `${together}\nexport const oneByOne = async (first, second) => [await first(), await second()];`;
  return kit.grade({
    exercise,
    name: 'made up',
    source: { entry: 'one-after-another.ts', files: { 'one-after-another.ts': code } },
  });
}
