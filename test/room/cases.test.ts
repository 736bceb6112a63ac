import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { job, jobs } from '../../graders/checks/arbitraries.ts';
import type { Check } from '../../graders/checks/grader.ts';
import { generate, type Generated, type Given } from '../../graders/room/cases.ts';

const check: Check<never> = {
  id: 'it',
  title: 'it',
  points: 1,
  inputs: ['first', 'others'],
  given: { first: job({ fails: 'maybe' }), others: jobs({ max: 3 }) },
  telling: [{ first: 100, others: [200, 300] }],
  ties: false,
  run: () => undefined,
  intended: () => ({}),
};

describe('generate', () => {
  it('gives the telling cases first, then a hundred that a seed decides', () => {
    const { cases } = generate(check, 1);

    expect(cases).toHaveLength(101);
    expect(cases[0]).toMatchObject({ first: { ms: 100 }, others: [{ ms: 200 }, { ms: 300 }] });
    expect(generate({ ...check }, 1).cases).toEqual(cases);
    expect(generate({ ...check }, 2).cases).not.toEqual(cases);
  });

  it('generates once for each check and seed', () => {
    expect(generate(check, 1)).toBe(generate(check, 1));
    expect(generate(check, 2)).not.toBe(generate(check, 1));
  });

  it('gives the very case at whose place fast-check begins to shrink', () => {
    const generated = generate(check, 1);
    for (const [index, given] of generated.cases.entries()) expect(firstFrom(index, generated)).toEqual(given);
  });

  it('keeps nothing that a submission could change for the next one', () => {
    const shared = { ...check, given: { first: fc.constant(0).map(() => new Map()) }, telling: [] };

    expect(generate(shared, 1).cases[0]?.['first']).not.toBe(generate(shared, 1).cases[0]?.['first']);
  });
});

/** The first case that fast-check runs when it begins at a place. */
function firstFrom(index: number, { arbitrary, parameters }: Generated): Given | undefined {
  let first: Given | undefined;
  fc.check(
    fc.property(arbitrary, (given) => {
      first ??= given;
      return false;
    }),
    { ...parameters, path: `${index}`, endOnFailure: true },
  );
  return first;
}
