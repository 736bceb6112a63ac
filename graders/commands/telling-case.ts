/** Finds the case of an exercise that is worth looking at: the first that fails, or one that shows how it works. */
import { diagnose } from '../diagnosis/diagnose.ts';
import type { Kit } from '../grade.ts';
import { laptopSeed } from '../assignment/seed.ts';
import type { Replayed } from '../report/terminal.ts';
import type { Run } from '../room/protocol.ts';
import type { Graded } from './with-graded.ts';

/** Runs the telling case; nothing when the exercise cannot be run. */
export async function tellingCase({ exercise, source, verdict }: Graded, kit: Kit): Promise<Replayed | undefined> {
  if ('reason' in source) return undefined;
  const compiled = await kit.compiler.compile(source);
  if (compiled.status === 'refused') return undefined;
  const { slug } = exercise;
  const failed = verdict.checks.find((check) => check.status === 'failed');
  const shown =
    failed === undefined
      ? // The later a check, the more it asks for.
        verdict.checks.filter(({ status }) => status === 'passed').map(({ check }) => ({ check, args: [] }))
      : [{ check: failed.check, args: failed.run?.case.args ?? [] }];
  for (const { check, args } of shown.toReversed()) {
    try {
      const request = { slug, compiled, seed: laptopSeed, only: [check.id], replay: args };
      const { run, findings } = await kit.rooms.replay(request);
      if (run === undefined || isNothing(run)) return undefined;
      const diagnosis = diagnose({ findings, run, facts: compiled.facts, source: source.files });
      const known = { exercise, check, run, findings, source: source.files, facts: compiled.facts };
      return diagnosis === undefined ? known : { ...known, diagnosis };
    } catch (error) {
      // A check whose author wrote no case down cannot be shown without one.
      if (!(error instanceof TypeError)) throw error;
    }
  }
  return undefined;
}

/** Whether the check was never called: the file, or the export that it needs, could not be had. */
export function isNothing({ trace }: Pick<Run, 'trace'>): boolean {
  return trace.events.length === 0;
}
