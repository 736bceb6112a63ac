/** `growthClass`: whether ten times the submissions take ten times as long, and what they leave in memory. */
import { mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { openClassKit } from './class/grade-class.ts';
import { createClass, writeStudent } from './class/students.ts';
import { timed, type Measure } from './measure.ts';

const few = 300;
const many = 3_000;

/** One exercise a submission, so that many of them can be graded while somebody waits. */
const exercise = '05-one-after-another';

/** The cost of one submission among 3,000, over its cost among 300; one kit grades them all. */
export async function growthOfClass(): Promise<Measure> {
  const folder = mkdtempSync(join(tmpdir(), 'overlap-bench-'));
  const submissions = createClass(many, [exercise]).map((student) => {
    writeStudent(student, join(folder, student.id));
    return join(folder, student.id);
  });
  const kit = await openClassKit(availableParallelism(), [exercise]);
  const measure = async (count: number): Promise<number> =>
    (await timed(() => kit.gradeClass(submissions.slice(0, count)))) / count;
  let isWarm = false;
  let grown = 0;
  return {
    name: 'growthClass',
    means: `a submission among ${many} costs so many times as much as among ${few}: 1 is linear`,
    unit: 'ms',
    turns: 2,
    ours: {
      label: `one of ${many}`,
      async measure() {
        const before = process.memoryUsage().rss;
        // Nobody needs thousands to warm up.
        const ms = await measure(isWarm ? many : few);
        if (isWarm) grown = Math.max(grown, process.memoryUsage().rss - before);
        isWarm = true;
        return ms;
      },
      note: () => `this process grew by ${(grown / 1024 ** 2).toFixed(0)} MB at most, in ${many} submissions`,
    },
    rival: { label: `one of ${few}`, measure: () => measure(few) },
    async close() {
      await kit.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
