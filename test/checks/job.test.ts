import { expect, it } from 'vitest';
import { createJob, errorOf, nameJobs, valueOf, type Job } from '../../graders/checks/job.ts';

it('copies what a case holds each time it names the jobs in it, so that no run changes it for another', () => {
  const value = { list: [1] };
  const error = new Error('own');
  const written = {
    first: createJob({ ms: 1, outcome: { fulfils: value } }),
    second: createJob({ ms: 2, outcome: { rejects: error } }),
    args: [value, error],
  };

  const named = nameJobs(written) as { readonly first: Job; readonly second: Job; readonly args: readonly unknown[] };

  expect([valueOf(named.first), errorOf(named.second), ...named.args]).toEqual([value, error, value, error]);
  expect(
    [valueOf(named.first), errorOf(named.second), ...named.args].filter((each) => each === value || each === error),
  ).toEqual([]);
  expect([named.first.name, named.second.id]).toEqual(['first', 'second']);
});
