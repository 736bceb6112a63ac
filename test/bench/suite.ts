/** `suite`: a student's whole run against the suite that a teacher would write. */
import { join } from 'node:path';
import { timed, type Measure } from './measure.ts';
import { mustRunNode } from './run-node.ts';
import { createSolvedCourse, readSolutions, root } from './solutions.ts';

const vitest = join(root, 'node_modules', 'vitest', 'vitest.mjs');

/** From pressing Enter to the end of the process, all nine exercises solved: `npm test` without npm on both sides. */
export async function suite(): Promise<Measure> {
  const course = createSolvedCourse();
  const solved = `${readSolutions().length} of ${readSolutions().length} exercises solved`;
  return {
    name: 'suite',
    means: 'nine solved exercises, every check with a hundred cases and the telling ones',
    unit: 'ms',
    ours: {
      label: 'overlap-kit test',
      measure: () =>
        timed(async () => {
          const report = await mustRunNode([join(root, 'graders', 'bin.mjs'), 'test'], course.folder);
          if (!report.includes(solved)) throw new Error(`Expected \`${solved}\`, got:\n${report}`);
        }),
    },
    rival: {
      label: 'vitest run, by hand',
      measure: () => timed(() => mustRunNode([vitest, 'run'], join(root, 'test', 'bench', 'rival'))),
    },
    close: async () => course.remove(),
  };
}
