/** Where generated cases come from: the same for everybody in an assignment, and secret when it should be. */
import { createHash, scryptSync } from 'node:crypto';
import type { SeedSource } from './assignment.ts';

/** The seed on a laptop: the same every day, so that a failing case stays the same. */
export const laptopSeed = 20_260_101;

export interface Seed {
  /** What the cases are generated from: a whole number of 32 bits. */
  readonly value: number;
  /** Says whether two runs had the same seed; made slowly, so that nobody finds the seed by trying. */
  readonly fingerprint: string;
}

/**
 * Finds the seed.
 *
 * @throws {RangeError} when the environment should hold it and does not.
 */
export function findSeed(source: SeedSource, environment: NodeJS.ProcessEnv): Seed {
  if (source === 'laptop') return { value: laptopSeed, fingerprint: 'laptop' };
  const text = 'value' in source ? source.value : environment[source.environment];
  if (text === undefined || text === '') {
    const name = 'environment' in source ? source.environment : '';
    throw new RangeError(
      `The assignment takes its seed from ${name}, which is not set. Set it to a secret of your own, the same for every run of this assignment.`,
    );
  }
  return {
    value: createHash('sha256').update(text).digest().readInt32BE(0),
    fingerprint: scryptSync(text, 'overlap seed', 6).toString('hex'),
  };
}
