/** `suite`: a student's whole run against the suite that a teacher would write. */
import { join } from 'node:path';
import { timed, type Measure } from './measure.ts';
import { mustRunNode } from './run-node.ts';
import { createSolvedCourse, readSolutions, root } from './solutions.ts';

/** The settings under which vitest is fastest with these files, and which the kit uses itself. */
const oneThread = ['--pool=threads', '--no-isolate', '--maxWorkers=1'];

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
    rival: { label: 'vitest run, by hand', measure: () => timed(() => runRival([])) },
    tuned: { label: 'the same in one thread', measure: () => timed(() => runRival(oneThread)) },
    close: async () => course.remove(),
  };
}

function runRival(settings: readonly string[]): Promise<string> {
  return mustRunNode(
    [join(root, 'node_modules', 'vitest', 'vitest.mjs'), 'run', ...settings],
    join(root, 'test', 'bench', 'rival'),
  );
}
