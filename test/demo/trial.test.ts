import { expect, it } from 'vitest';
import type { DemoGrader } from '../../graders/demo/demo-grader.ts';
import { tryGrader } from '../../graders/demo/trial.ts';
import { fakeGrader, fakeOurs } from './fakes.ts';

it('asks once on a quiet machine', async () => {
  const trial = await tryGrader(fakeGrader('results', ['right.ts']), 'answers/right.ts');

  expect(trial).toMatchObject({ accepted: 1, asked: 1 });
  expect(trial).not.toHaveProperty('verdict');
});

it('asks five times on a busy one, which is busy from when all graders are ready until all have judged', async () => {
  const events: string[] = [];
  const grader: DemoGrader = {
    name: 'results',
    async prepare() {
      events.push('prepares');
      return async () => {
        events.push('judges');
        return { accepts: events.length % 2 === 0 };
      };
    },
  };

  const trial = await tryGrader(grader, 'right.ts', async () => {
    events.push('gets busy');
    return async () => void events.push('is quiet');
  });

  expect(events).toEqual([...repeat('prepares'), 'gets busy', ...repeat('judges'), 'is quiet']);
  expect(trial).toMatchObject({ accepted: 2, asked: 5 });
});

it('passes on what ours has to say', async () => {
  const ours = fakeOurs(() => ({ kind: 'called', name: 'first', expected: 1, actual: 2 }));

  const { verdict } = await tryGrader(ours, 'answers/called-twice.ts');

  expect(verdict?.status).toBe('failing');
});

function repeat(event: string): readonly string[] {
  return Array.from({ length: 5 }, () => event);
}
