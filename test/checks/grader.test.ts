import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { anyValue, check, grader, job, jobs, ms } from '../../graders/kit.ts';
import { caseOf, hasDistinctDurations } from '../../graders/checks/arbitraries.ts';
import { createJob, errorOf, isJob, jobsIn, nameJobs, valueOf } from '../../graders/checks/job.ts';

const body = { given: {}, run: () => 0, intended: () => ({ value: 0 }) };

describe('grader', () => {
  it('refuses ids that are no ids, that stand twice, and needs that do not come before', () => {
    expect(() => grader({}, [check('A b', 'x', body)])).toThrow(
      "Expected a check's id of small letters, digits and dashes, got `A b`",
    );
    expect(() => grader({}, [check('a', 'x', body), check('a', 'y', body)])).toThrow(
      'Expected every check to have an id of its own, got `a` twice',
    );
    expect(() => grader({}, [check('a', 'x', { ...body, needs: 'b' }), check('b', 'y', body)])).toThrow(
      'Expected `a` to need an earlier check, got `b`',
    );
  });
});

describe('jobs', () => {
  it('are named by their key, by their place in a list, or by themselves', () => {
    const given = nameJobs({
      first: createJob({ ms: 1 }),
      all: [createJob({ ms: 2 }), createJob({ ms: 3, name: 'own' })],
      in: { x: createJob({ ms: 4 }) },
    });

    expect(jobsIn(given).map(({ id, name, outcome }) => [id, name, outcome])).toEqual([
      ['first', 'first', { fulfils: 'first' }],
      ['all.0', 'a', { fulfils: 'a' }],
      ['all.1', 'own', { fulfils: 'own' }],
      ['in.x', 'x', { fulfils: 'x' }],
    ]);
    expect(nameJobs(Array.from({ length: 27 }, () => createJob({ ms: 1 })))).toMatchObject({ 26: { name: 'job 27' } });
  });

  it('hand out the very value and the very error', () => {
    const value = {};
    const error = new Error('x');

    expect(valueOf(createJob({ ms: 1, name: 'a', outcome: { fulfils: value } }))).toBe(value);
    expect(errorOf(createJob({ ms: 1, name: 'a', outcome: { rejects: error } }))).toBe(error);
    expect(valueOf(createJob({ ms: 1, name: 'a', outcome: 'fails' }))).toBe(undefined);
    expect(errorOf(createJob({ ms: 1, name: 'a' }))).toBe(undefined);
    expect(isJob({ id: '', name: '', ms: 1, outcome: {} })).toBe(false);
  });

  it('are written by hand as a number, a record or a list of them', () => {
    expect(caseOf(100, job())).toMatchObject({ ms: 100 });
    expect(caseOf({ ms: 5, name: 'x', fails: true }, job())).toMatchObject({
      ms: 5,
      name: 'x',
      outcome: { rejects: new Error('x failed') },
    });
    expect(caseOf([1, { ms: 2, fulfils: 0 }], jobs())).toMatchObject([{ ms: 1 }, { ms: 2, outcome: { fulfils: 0 } }]);
    expect(caseOf(100, fc.nat())).toBe(100);
    expect(caseOf('text', job())).toBe('text');
  });
});

describe('arbitraries', () => {
  it('keep durations within their bounds', () => {
    fc.assert(fc.property(ms({ min: 50, max: 300 }), (each) => each >= 50 && each <= 300));
    fc.assert(fc.property(ms({ whole: 1000, min: 0, max: 90_000 }), (each) => each % 1000 === 0 && each <= 90_000));
    fc.assert(fc.property(ms({ max: 40 }), (each) => each >= 1 && each <= 40));
  });

  it('shrink durations to 100', () => {
    const details = fc.check(
      fc.property(ms(), () => false),
      { seed: 3 },
    );

    expect([1, 100]).toContain(details.counterexample?.[0]);
  });

  it('make jobs that never, always or sometimes fail', () => {
    const fails = (outcome: object): boolean => 'rejects' in outcome;

    fc.assert(fc.property(job(), ({ outcome }) => !fails(outcome)));
    fc.assert(fc.property(job({ fails: 'always', error: anyValue() }), ({ outcome }) => fails(outcome)));
    expect(new Set(fc.sample(job({ fails: 'maybe' }), 50).map(({ outcome }) => fails(outcome))).size).toBe(2);
  });

  it('know whether durations are distinct, however deep the jobs are', () => {
    const [one, other] = [createJob({ ms: 1 }), createJob({ ms: 2 })];

    expect(hasDistinctDurations({ a: one, b: [other] })).toBe(true);
    expect(hasDistinctDurations({ a: one, b: [{ c: createJob({ ms: 1 }) }] })).toBe(false);
  });
});
