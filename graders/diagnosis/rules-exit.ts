/** A rule about what has to run at the end, and is skipped or not waited for. */
import { isOpenAt, missingCalls } from './evidence.ts';
import type { Evidence } from './evidence.ts';
import type { Diagnosis } from '../verdict.ts';
import type { Rule } from './rule.ts';

/** Names that lessons give to clean-up. */
const cleanUp = /^(exit|close|dispose|release|clean)/i;

/** S7 and S10: the clean-up is missing, or it was called and not waited for. */
export const exitSkipped: Rule = (evidence) => {
  const { of, jobs, intended, settled } = evidence;
  const missing = of('called').find(({ name, expected, actual }) => expected > 0 && actual === 0 && cleanUp.test(name));
  if (missing !== undefined) {
    const lane = intended.find(({ name }) => name === missing.name);
    const failed = jobs.find((job) => job.failed && lane !== undefined && job.to !== undefined && job.to <= lane.from);
    return failed === undefined
      ? { id: 'exit-skipped', names: [missing.name] }
      : { id: 'exit-skipped', variant: 'failed', names: [missing.name, failed.name] };
  }
  const skipped = skippedByFailure(evidence);
  if (skipped !== undefined) return skipped;
  const isEarly = of('settles-at').some(({ actual, expected }) => actual < expected) || of('still-running').length > 0;
  const open =
    settled === undefined ? undefined : jobs.find((job) => cleanUp.test(job.name) && isOpenAt(job, settled.at));
  if (!isEarly || open === undefined) return undefined;
  const line = open.line === undefined ? {} : { line: open.line };
  return { id: 'exit-skipped', variant: 'not-awaited', names: [open.name], ...line };
};

/** One of several clean-ups, or a line of the log, that should come after a job that failed. */
function skippedByFailure({ of, jobs, intended }: Evidence): Diagnosis | undefined {
  const failed = jobs.filter((job) => job.failed);
  for (const { name } of missingCalls({ of }).filter((finding) => cleanUp.test(finding.name))) {
    const lanes = intended.filter((lane) => lane.name === name || lane.name.startsWith(`${name} #`));
    const job = failed.find(
      ({ to }) => lanes.some(({ from }) => from === to) && !jobs.some((each) => each.name === name && each.from === to),
    );
    if (job !== undefined) return { id: 'exit-skipped', variant: 'failed', names: [name, job.name] };
  }
  const line = of('missing-event').find(({ name }) => /^line \d+$/.test(name));
  const [first] = failed;
  // A failure that nobody handles is what explains that.
  if (line === undefined || first === undefined || of('unhandled').length > 0) return undefined;
  return { id: 'exit-skipped', variant: 'failed-log', names: [line.name, first.name] };
}
