/** Words for a case: how long its jobs take, and what they come to. */
import type { Job } from './job.ts';

/**
 * Says what several jobs need; what a job comes to is told where it is not what a job of its name always comes to.
 *
 * @example
 * sayJobs(enter, body, exit) //=> 'enter needs 100 ms, body 200 (fails with undefined) and exit 50'
 */
export function sayJobs(first: Job, ...others: readonly Job[]): string {
  const parts = [
    `${first.name} needs ${first.ms} ms${sayOutcome(first)}`,
    ...others.map((job) => `${job.name} ${job.ms}${sayOutcome(job)}`),
  ];
  return parts.length === 1 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1) ?? ''}`;
}

function sayOutcome({ name, outcome }: Job): string {
  if ('fulfils' in outcome) return outcome.fulfils === name ? '' : ` (comes to ${sayValue(outcome.fulfils)})`;
  const { rejects } = outcome;
  return rejects instanceof Error && rejects.message === `${name} failed`
    ? ' (fails)'
    : ` (fails with ${sayValue(rejects)})`;
}

/** A value as it is written; one that JSON has no words for in words of its own. */
function sayValue(value: unknown): string {
  if (value instanceof Error) return `the Error '${value.message}'`;
  const text = typeof value === 'string' ? `'${value}'` : (JSON.stringify(value) ?? String(value));
  return text.length > 30 ? `${text.slice(0, 29)}…` : text;
}
