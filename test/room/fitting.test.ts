import { expect, it } from 'vitest';
import { fitting } from '../../graders/room/fitting.ts';
import type { CheckOutcome } from '../../graders/room/protocol.ts';

type Failed = Extract<CheckOutcome, { status: 'failed' }>;

const short: Failed = { check: 'a', cases: 1, status: 'failed', findings: [{ kind: 'missing-event', name: 'work' }] };
const timeline = { lanes: [], until: 0 };
const run = { case: { text: '', args: [] }, trace: { events: [] }, happened: timeline, intended: timeline, log: [] };
const long = 'x'.repeat(4_000_001);

it('leaves out as little as it must', () => {
  expect(fitting({ ...short, run })).toEqual({ ...short, run });
  expect(fitting({ ...short, run: { ...run, log: [long] } })).toEqual(short);
  expect(fitting({ ...short, findings: [{ kind: 'crashed', error: long }], run })).toEqual({
    ...short,
    findings: [{ kind: 'over-budget', budget: 'memory' }],
  });
});
