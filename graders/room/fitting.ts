/** Keeps what a room says of a failure to a length that the parent reads. */
import type { CheckOutcome } from './protocol.ts';

type Failed = Extract<CheckOutcome, { status: 'failed' }>;

/** The most characters of an outcome, well below the longest message that the parent takes. */
const most = 4_000_000;

/** Leaves out the run, and at last the findings, of a failure that would be too long to be told. */
export function fitting(outcome: Failed): Failed {
  if (lengthOf(outcome) <= most) return outcome;
  const { run: _, ...bare } = outcome;
  if (lengthOf(bare) <= most) return bare;
  return { ...bare, findings: [{ kind: 'over-budget', budget: 'memory' }] };
}

function lengthOf(outcome: Failed): number {
  return JSON.stringify(outcome).length;
}
