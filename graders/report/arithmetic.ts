/** Finds the arithmetic of a total where no jobs are at work, but several calls of the student's own. */
import type { Run } from '../room/protocol.ts';
import type { Finding } from '../trace/finding.ts';

type Total = Extract<Finding, { kind: 'settles-at' }>;

/** Returns the finding with the durations of the calls, where the case is made of two to four of them. */
export function withArithmetic<Any extends Finding>(finding: Any, run: Run | undefined): Any | Total {
  if (finding.kind !== 'settles-at' || (finding.needs ?? []).length > 0) return finding;
  const hasJobs = run?.trace.events.some((event) => event.type === 'started' && event.of === 'job') ?? true;
  const lanes = run?.intended.lanes ?? [];
  if (hasJobs || lanes.length < 2 || lanes.length > 4) return finding;
  const needs = lanes.map(({ name, from, to = from }) => ({ name, ms: to - from }));
  const sum = needs.reduce((total, { ms }) => total + ms, 0);
  return { ...finding, needs, ...(sum === finding.actual ? { sumOf: needs } : {}) };
}
