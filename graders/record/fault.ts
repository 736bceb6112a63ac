/** Says in words where a record is wrong. */
import type { BaseIssue } from 'valibot';
import { brief, inert } from '../report/words.ts';

/**
 * Returns the place in a record, and what is wrong there.
 *
 * @example
 * faultOf(issue) //=> ' at exercises[0].points: expected >=0 but received -1'
 */
export function faultOf(issue: BaseIssue<unknown>): string {
  const place = (issue.path ?? []).map(({ key }) => stepTo(key)).join('');
  return `${place === '' ? '' : ` at ${place.replace(/^\./, '')}`}: ${inert(wordsOf(issue))}`;
}

function stepTo(key: unknown): string {
  if (typeof key === 'number') return `[${key}]`;
  const name = brief(String(key));
  return inert(/^\w+$/.test(name) ? `.${name}` : `[${JSON.stringify(name)}]`);
}

function wordsOf({ kind, message, expected, received }: BaseIssue<unknown>): string {
  if (!message.startsWith('Invalid ')) return message;
  if (message.startsWith('Invalid key'))
    return expected === 'never' ? 'there is nothing of this name' : 'it is missing';
  const wanted =
    kind === 'schema' ? (expected ?? '') : (expected ?? message.slice('Invalid '.length, message.indexOf(':')));
  return `expected ${brief(wanted, 200)} but received ${brief(received)}`;
}
