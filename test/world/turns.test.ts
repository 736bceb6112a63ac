import { expect, it } from 'vitest';
import { nextTurn } from '../../graders/world/turns.ts';

it('takes a turn when all ticks and promise jobs have run out, however deep', async () => {
  const seen: string[] = [];
  await turn(() => {
    seen.push('turn');
    process.nextTick(() => seen.push('tick'));
    void deep(50).then(() => process.nextTick(() => seen.push('a tick after fifty jobs')));
  });
  await turn(() => void seen.push('next turn'));

  expect(seen).toEqual(['turn', 'tick', 'a tick after fifty jobs', 'next turn']);
});

it('takes turns in the order in which they were asked for, more of them than Node is asked for at once', async () => {
  const seen: number[] = [];
  const turns = Array.from({ length: 200 }, (_, index) => turn(() => void seen.push(index)));
  await Promise.all(turns);

  expect(seen).toEqual(turns.map((_, index) => index));
});

it('takes the turns that a turn asks for, for as long as it does', async () => {
  let left = 200;
  await new Promise<void>((resolve) => {
    const again = (): void => {
      left -= 1;
      if (left === 0) resolve();
      else nextTurn(again);
    };
    nextTurn(again);
  });

  expect(left).toBe(0);
});

it('reports a rejection that nobody handles before the next turn', async () => {
  const seen: string[] = [];
  const note = (error: unknown): void => void seen.push(String(error));
  const others = process.listeners('unhandledRejection');
  process.removeAllListeners('unhandledRejection');
  process.on('unhandledRejection', note);
  try {
    await Promise.all([turn(() => void Promise.reject(new Error('missed'))), turn(() => void seen.push('next turn'))]);
  } finally {
    process.removeAllListeners('unhandledRejection');
    for (const listener of others) process.on('unhandledRejection', listener);
  }

  expect(seen).toEqual(['Error: missed', 'next turn']);
});

function turn(body: () => void): Promise<void> {
  return new Promise((resolve) => {
    nextTurn(() => {
      body();
      resolve();
    });
  });
}

async function deep(jobs: number): Promise<void> {
  for (let job = 0; job < jobs; job += 1) await Promise.resolve();
}
