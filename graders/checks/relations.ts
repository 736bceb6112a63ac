/** Short words for what a right run looks like. */
import type { IntendedLine, IntendedSpan } from './intended.ts';
import type { Job } from './job.ts';

/** The job runs once, from `from` for as long as it takes; `args` is what it must be called with. */
export function during(job: Job, from: number, { args }: { readonly args?: readonly unknown[] } = {}): IntendedSpan {
  return {
    of: 'job',
    name: job.name,
    job: job.id,
    from,
    to: from + job.ms,
    failed: 'rejects' in job.outcome,
    ...(args === undefined ? {} : { args }),
  };
}

/** Jobs one after the other from `from` on, each starting when the one before it is done. */
export function inTurn(from: number, ...jobs: readonly Job[]): readonly IntendedSpan[] {
  return jobs.map((job, index) => during(job, sum(from, ...jobs.slice(0, index))));
}

/** A call of an export lasts from `from` to `to`; calls of one name are matched in the order they are made. */
export function calling(name: string, from: number, to: number): IntendedSpan {
  return { of: 'call', name, from, to };
}

/** A line on the console, at an instant when `at` is given. */
export function line(text: string, at?: number): IntendedLine {
  return at === undefined ? { text } : { text, at };
}

/** The longest of some durations, 0 for none. */
export function longest(...durations: readonly (Job | number)[]): number {
  return Math.max(0, ...durations.map(msOf));
}

/** The sum of some durations. */
export function sum(...durations: readonly (Job | number)[]): number {
  return durations.map(msOf).reduce((total, ms) => total + ms, 0);
}

function msOf(duration: Job | number): number {
  return typeof duration === 'number' ? duration : duration.ms;
}
