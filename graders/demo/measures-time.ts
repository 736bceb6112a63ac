/** A conventional grader: compares what the answer comes to, and measures how long that takes. */
import { deepEqual, ok } from 'node:assert/strict';
import type { Together } from './conventional.ts';

/** Throws when the answer is wrong. */
export default async function measureTime(together: Together): Promise<void> {
  for (const [one, other] of [[100, 200] as const, [200, 100] as const]) {
    const startedAt = performance.now();
    const results = await together(
      () => sleep(one, 'first'),
      () => sleep(other, 'second'),
    );
    const tookMs = performance.now() - startedAt;
    deepEqual(results, ['first', 'second']);
    // One after the other takes 300 ms; half of the way there is left to the machine.
    ok(tookMs > 190 && tookMs < 250, `took ${tookMs} ms`);
  }
}

function sleep(ms: number, value: string): Promise<string> {
  return new Promise((resolve) => setTimeout(resolve, ms, value));
}
