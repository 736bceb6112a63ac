/** A conventional grader: calls the answer and compares what it comes to. */
import { deepEqual } from 'node:assert/strict';
import type { Together } from './conventional.ts';

/** Throws when the answer is wrong. */
export default async function compareResults(together: Together): Promise<void> {
  // The second is done sooner: results that are collected as they come are in the wrong order.
  const results = await together(
    () => sleep(200, 'first'),
    () => sleep(100, 'second'),
  );
  deepEqual(results, ['first', 'second']);
}

function sleep(ms: number, value: string): Promise<string> {
  return new Promise((resolve) => setTimeout(resolve, ms, value));
}
