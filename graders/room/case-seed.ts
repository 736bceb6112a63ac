/** The seed of a case's random numbers. */
import { isJob, isRecord } from '../checks/job.ts';

/** Returns a number that depends on the case alone: it replays, and what is left to chance is not left to one throw. */
export function seedOf(given: unknown): number {
  return mix(0x811c9dc5, given);
}

/** Mixes a value into a hash (FNV-1a, of numbers and characters rather than bytes). */
function mix(hash: number, value: unknown): number {
  if (typeof value === 'number') return Math.imul(hash ^ value, 0x01000193);
  if (typeof value === 'string') return Array.from(value).reduce((sum, sign) => mix(sum, sign.codePointAt(0)), hash);
  if (isJob(value)) return mix(mix(hash, value.name), value.ms);
  if (Array.isArray(value)) return value.reduce<number>(mix, mix(hash, value.length));
  return isRecord(value) ? Object.values(value).reduce<number>(mix, hash) : mix(hash, `${typeof value}`);
}
