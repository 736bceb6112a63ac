/** What became of something, as a sign with words: a colour never says it alone. */
import { h } from 'preact';
import type { JSX } from 'preact';
import type { CheckRecord, ExerciseRecord } from '../record/record.ts';

type Status = CheckRecord['status'] | ExerciseRecord['status'];

const shown: Readonly<Record<Status, { readonly sign: string; readonly words: string; readonly tone: string }>> = {
  passed: { sign: '✓', words: 'passed', tone: 'good' },
  solved: { sign: '✓', words: 'solved', tone: 'good' },
  failed: { sign: '✗', words: 'failed', tone: 'bad' },
  failing: { sign: '✗', words: 'not solved yet', tone: 'bad' },
  'not-started': { sign: '–', words: 'not started', tone: 'soft' },
  missing: { sign: '–', words: 'not handed in', tone: 'soft' },
  blocked: { sign: '·', words: 'waits for another check', tone: 'soft' },
  broken: { sign: '!', words: 'not graded, our fault', tone: 'warn' },
};

/** Returns the sign and the words of a status. */
export function viewStatus(status: Status): JSX.Element {
  const { sign, words, tone } = shown[status];
  return h('strong', { class: `status ${tone}` }, h('span', { 'aria-hidden': 'true' }, `${sign} `), words);
}
