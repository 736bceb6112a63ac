/** `twoWorkers`: how much faster two rooms are than one. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openClassKit } from './class/grade-class.ts';
import { createClass, writeStudent } from './class/students.ts';
import { timed, type Measure } from './measure.ts';

const classSize = 12;

/** The same class, in one room over in two; on a machine with one core there is nothing to gain. */
export async function twoWorkers(): Promise<Measure> {
  const folder = mkdtempSync(join(tmpdir(), 'overlap-bench-'));
  const submissions = createClass(classSize).map((student) => {
    writeStudent(student, join(folder, student.id));
    return join(folder, student.id);
  });
  const [one, two] = await Promise.all([openClassKit(1), openClassKit(2)]);
  return {
    name: 'twoWorkers',
    means: `a class of ${classSize} is graded so many times faster in two rooms than in one`,
    unit: 'ms',
    ratio: (inTwo, inOne) => inOne.median / inTwo.median,
    ours: { label: 'in two rooms', measure: () => timed(() => two.gradeClass(submissions)) },
    rival: { label: 'in one room', measure: () => timed(() => one.gradeClass(submissions)) },
    async close() {
      await Promise.all([one.close(), two.close()]);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
