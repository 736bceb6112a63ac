/** `perCase`: one case of the article's two-task program, in a sealed room and under vitest's fake timers. */
import { join } from 'node:path';
import { copies, prepareManyCases } from './many-cases.ts';
import type { Measure } from './measure.ts';
import { often } from './per-case/often.ts';
import { mustRunNode } from './run-node.ts';
import { root } from './solutions.ts';

/**
 * Ours: what many checks take more than few, a case; starting and asking the room cancel out.
 * The rival: the same check as often, timed inside vitest's worker. As in a room, each case has a clock of its own;
 * a teacher may share one among all cases, if none of them leaves anything behind. Each side begins with a fresh process.
 */
export async function perCase(): Promise<Measure> {
  const { openRoom, close } = await prepareManyCases();
  return {
    name: 'perCase',
    means: 'one generated case of the two-task program, with a fresh module',
    unit: 'µs',
    ours: {
      label: 'in a sealed room',
      async measure() {
        const room = openRoom();
        try {
          await room.run(copies(often.warmUp));
          const few = await room.run(copies(often.few));
          const many = await room.run(copies(often.many));
          return ((many.ms - few.ms) * 1_000) / (many.cases - few.cases);
        } finally {
          await room.close();
        }
      },
    },
    rival: { label: "vitest's timers, faked for each case", measure: () => measureRival('each') },
    tuned: { label: 'the same, faked once for all cases', measure: () => measureRival('once') },
    close: async () => close(),
  };
}

async function measureRival(faked: 'each' | 'once'): Promise<number> {
  const folder = join(root, 'test', 'bench', 'per-case');
  const vitest = join(root, 'node_modules', 'vitest', 'vitest.mjs');
  const report = await mustRunNode([vitest, 'run', '--reporter=json', `--testNamePattern=${faked}`], folder);
  const [, figure] = /"microseconds":\s*([\d.]+)/.exec(report) ?? [];
  if (figure === undefined) throw new Error(`Expected the rival to tell its microseconds, got:\n${report}`);
  return Number(figure);
}
