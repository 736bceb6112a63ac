import { expect, it } from 'vitest';
import { segmentsOf } from '../../graders/trace/segments.ts';

it('waits without a line where no await is known, and with one where it is', () => {
  const course = { from: 0, to: 100, goesOn: false, blocked: [], resumedAt: [] };

  expect(segmentsOf({ ...course, waits: [{ from: 30, to: 60, line: 4 }] }).segments).toEqual([
    { from: 0, to: 30, kind: 'waits' },
    { from: 30, to: 60, kind: 'waits', line: 4 },
    { from: 60, to: 100, kind: 'waits' },
  ]);
});
