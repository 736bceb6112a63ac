import { expect, it } from 'vitest';
import { createJob } from '../../graders/checks/job.ts';
import { seedOf } from '../../graders/room/case-seed.ts';

it('is the same for the same case, and another one for another', () => {
  const cases = [
    {},
    { work: createJob({ name: 'work', ms: 100 }) },
    { work: createJob({ name: 'work', ms: 101 }) },
    { works: [createJob({ name: 'a', ms: 1 }), createJob({ name: 'b', ms: 2 })] },
    { x: 'ab', y: 1 },
    { x: 'ba', y: 1 },
    { x: undefined },
    { x: 1n },
  ];

  expect(new Set(cases.map(seedOf)).size).toBe(cases.length);
  expect(seedOf({ work: createJob({ name: 'work', ms: 100 }) })).toBe(seedOf(cases[1]));
});
