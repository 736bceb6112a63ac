/** `growthCases` and `growthExercises`: whether four times the work takes four times as long. */
import { gradeSource } from '../../graders/grade.ts';
import { prepareBundle } from '../../graders/launch/bundle.mjs';
import { openKit } from '../../graders/open-kit.ts';
import { copies, prepareManyCases } from './many-cases.ts';
import { timed, type Measure } from './measure.ts';
import { readSolutions, root } from './solutions.ts';

/** How many times the work the longer side does. */
const times = 4;

/** One check with 4,000 cases, over four times what it takes with 1,000, in one warm room. */
export async function growthOfCases(): Promise<Measure> {
  const cases = await prepareManyCases();
  const room = cases.openRoom();
  await room.run(copies(20));
  return {
    name: 'growthCases',
    means: `${times} times the cases in one check take so many times ${times} times as long: 1 is linear, ${times} quadratic`,
    unit: 'ms',
    ours: { label: '4000 cases', measure: async () => (await room.run(['cases-4000'])).ms },
    rival: { label: '4 x 1000 cases', measure: async () => times * (await room.run(['cases-1000'])).ms },
    async close() {
      await room.close();
      cases.close();
    },
  };
}

/** Thirty-six exercises, over four times what nine take, compiled and graded by one kit that is already open. */
export async function growthOfExercises(): Promise<Measure> {
  const prepared = await prepareBundle({ kitRoot: root, courseRoot: root });
  if (prepared.status === 'refused') throw new Error(prepared.message);
  const kit = openKit(prepared.folder, { rooms: 2 });
  const catalog = await kit.rooms.catalog();
  const solved = readSolutions();

  async function grade(rounds: number): Promise<void> {
    const work = Array.from({ length: rounds }, () => solved).flat();
    const verdicts = await Promise.all(
      work.map(({ exercise, source }) => {
        const checks = catalog.find(({ slug }) => slug === exercise.slug)?.checks ?? [];
        return gradeSource({ exercise, checks, seed: 1 }, source, kit);
      }),
    );
    const unsolved = verdicts.find(({ status }) => status !== 'solved');
    if (unsolved !== undefined) throw new Error(`Expected the solution to ${unsolved.slug} to be right`);
  }

  return {
    name: 'growthExercises',
    means: `${times} times the exercises take so many times ${times} times as long: 1 is linear`,
    unit: 'ms',
    ours: { label: `${times * solved.length} exercises`, measure: () => timed(() => grade(times)) },
    rival: {
      label: `${times} x ${solved.length} exercises`,
      measure: async () => times * (await timed(() => grade(1))),
    },
    close: () => kit.close(),
  };
}
