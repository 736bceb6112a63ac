import { expect, it } from 'vitest';
import { createJob } from '../../graders/checks/job.ts';
import { outcomeOf } from '../../graders/checks/outcome.ts';

it('comes to the value of a call, as the job that gave it has it', async () => {
  const job = createJob({ name: 'a', ms: 100 });

  expect(await outcomeOf(async () => 'a')).toEqual(job.outcome);
});

it.each([new Error('no'), undefined, 0])('comes to the error of a call: %s', async (error) => {
  expect(await outcomeOf(() => Promise.reject(error))).toStrictEqual({ rejects: error });
});

it('takes an error that is thrown at once like one that comes later', async () => {
  const error = new TypeError('no');
  const call = (): Promise<never> => {
    throw error;
  };

  expect(await outcomeOf(call)).toEqual({ rejects: error });
});
