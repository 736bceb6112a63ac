import { expect, it } from 'vitest';
import { createJob, type Outcome } from '../../graders/checks/job.ts';
import { sayJobs } from '../../graders/checks/say.ts';

const job = (name: string, ms: number, outcome?: Outcome | 'fails') =>
  createJob({ id: name, name, ms, ...(outcome === undefined ? {} : { outcome }) });

it('says what each of several jobs needs', () => {
  expect(sayJobs(job('work', 100))).toBe('work needs 100 ms');
  expect(sayJobs(job('enter', 100), job('body', 200), job('exit', 50))).toBe(
    'enter needs 100 ms, body 200 and exit 50',
  );
});

it.each<readonly [Outcome | 'fails', string]>([
  ['fails', 'fails'],
  [{ rejects: undefined }, 'fails with undefined'],
  [{ rejects: new Error('no') }, "fails with the Error 'no'"],
  [{ fulfils: 0 }, 'comes to 0'],
  [{ fulfils: 'a' }, "comes to 'a'"],
  [{ fulfils: ['a', [1]] }, 'comes to ["a",[1]]'],
  [{ fulfils: 'a'.repeat(80) }, `comes to '${'a'.repeat(28)}…`],
])('says what a job comes to where its name does not: %j', (outcome, words) => {
  expect(sayJobs(job('work', 100, outcome))).toBe(`work needs 100 ms (${words})`);
});
