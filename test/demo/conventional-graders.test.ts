import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import compareResults from '../../graders/demo/compares-results.ts';
import type { Together } from '../../graders/demo/conventional.ts';
import measureTime from '../../graders/demo/measures-time.ts';
import { together as awaitInsideAll } from './answers/await-inside-all.ts';
import { together as calledTwice } from './answers/called-twice.ts';
import { together as knownAnswer } from './answers/known-answer.ts';
import { together as oneAfterTheOther } from './answers/one-after-the-other.ts';
import { together as right } from './answers/right.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const answers: Readonly<Record<string, Together>> = {
  right,
  oneAfterTheOther,
  awaitInsideAll,
  knownAnswer,
  calledTwice,
  inOrderOfCompletion: async (first, second) => {
    const results: string[] = [];
    const add = (value: string): void => void results.push(value);
    await Promise.all([first().then(add), second().then(add)]);
    return results;
  },
};

describe('on a machine that is not busy', () => {
  it('who compares results accepts what comes to them, however', async () => {
    expect(await acceptedBy(compareResults)).toEqual([
      'right',
      'oneAfterTheOther',
      'awaitInsideAll',
      'knownAnswer',
      'calledTwice',
    ]);
  });

  it('who measures time accepts what takes that time, however', async () => {
    expect(await acceptedBy(measureTime)).toEqual(['right', 'knownAnswer', 'calledTwice']);
  });
});

it('who measures time rejects a right answer to which the machine has given its turn 60 ms late', async () => {
  const late: Together = async (first, second) => {
    const results = await right(first, second);
    await new Promise((resolve) => setTimeout(resolve, 60));
    return results;
  };

  expect(await isAccepted(measureTime, late)).toBe(false);
  expect(await isAccepted(compareResults, late)).toBe(true);
});

async function acceptedBy(judge: (together: Together) => Promise<void>): Promise<readonly string[]> {
  const accepted: string[] = [];
  for (const [name, together] of Object.entries(answers)) if (await isAccepted(judge, together)) accepted.push(name);
  return accepted;
}

async function isAccepted(judge: (together: Together) => Promise<void>, together: Together): Promise<boolean> {
  const judged = judge(together).then(
    () => true,
    () => false,
  );
  await vi.runAllTimersAsync();
  return judged;
}
