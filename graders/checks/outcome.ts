/** What a call comes to, as data, so that several outcomes can be compared with those of jobs. */
import type { Outcome } from './job.ts';

/**
 * Waits for a call and comes to its value or its error; a job that did the same has this very `outcome`.
 *
 * @example
 * await outcomeOf(() => withContext(manager, body)) //=> { rejects: error }
 */
export async function outcomeOf(call: () => PromiseLike<unknown>): Promise<Outcome> {
  try {
    return { fulfils: await call() };
  } catch (error) {
    return { rejects: error };
  }
}
