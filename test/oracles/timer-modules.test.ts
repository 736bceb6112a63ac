import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { setTimeout as later } from 'node:timers';
import { scheduler, setImmediate as turn, setInterval as ticks, setTimeout as wait } from 'node:timers/promises';
import { promisify } from 'node:util';
import { fakeTimerModules } from './timer-modules.ts';

let restore: () => void;

beforeEach(() => {
  vi.useFakeTimers({ now: 0 });
  restore = fakeTimerModules();
});

afterEach(() => {
  restore();
  vi.useRealTimers();
});

it.each([
  ['setTimeout', () => wait(60_000)],
  ['scheduler.wait', () => scheduler.wait(60_000)],
  ['setTimeout of node:timers', () => new Promise((resolve) => later(resolve, 60_000))],
  ['promisify(setTimeout)', () => promisify(later)(60_000)],
])('%s waits in virtual time', async (_name, start) => {
  const done = start().then(() => Date.now());

  await vi.runAllTimersAsync();

  expect(await done).toBe(60_000);
});

it('passes values on', async () => {
  const values = Promise.all([wait(100, 'a'), turn('b'), scheduler.yield()]);

  await vi.runAllTimersAsync();

  expect(await values).toEqual(['a', 'b', undefined]);
});

it('rejects with an AbortError when the signal says so', async () => {
  const controller = new AbortController();
  const outcome = wait(1000, undefined, { signal: controller.signal }).catch((error: Error) => error.name);
  setTimeout(() => controller.abort(), 100);

  await vi.runAllTimersAsync();

  expect([await outcome, Date.now()]).toEqual(['AbortError', 100]);
});

it('keeps the beat of an interval while the body of the loop waits', async () => {
  const beats: number[] = [];
  const loop = (async () => {
    for await (const value of ticks(100, 'tick')) {
      if (beats.push(Date.now()) === 3) return value;
      await wait(30);
    }
    return undefined;
  })();

  await vi.runAllTimersAsync();

  expect([await loop, ...beats]).toEqual(['tick', 100, 200, 300]);
});
