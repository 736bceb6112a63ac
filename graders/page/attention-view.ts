/** What somebody has to look at before anything else, in numbers. */
import { h } from 'preact';
import type { JSX } from 'preact';
import type { ClassResults } from '../record/class-results.ts';

/** Returns how many submissions and people need a human, and what for. */
export function viewAttention({ attention, gradebook }: ClassResults): JSX.Element {
  const { graderErrors, invalid, unmatched, withoutSubmission, notes } = attention;
  const lines = [
    {
      name: 'No score, because the grader failed',
      count: graderErrors.length,
      todo: 'Grade them again, and report it.',
    },
    { name: 'Invalid', count: invalid.length, todo: 'Each record names the file or the entry.' },
    { name: 'Of nobody on the roster', count: unmatched.length, todo: 'Complete the roster.' },
    {
      name: 'Without a submission',
      count: withoutSubmission.length,
      todo: `There are ${gradebook.length} on the roster.`,
    },
    { name: 'What fits nothing in the course’s files', count: notes.length, todo: 'The command prints each.' },
  ].filter(({ count }) => count > 0);
  return h(
    'section',
    { class: 'card' },
    h('h2', null, 'To look at first'),
    lines.length === 0
      ? h('p', null, 'Nothing.')
      : h(
          'ul',
          { class: 'dots' },
          lines.map(({ name, count, todo }) => h('li', null, `${name}: `, h('strong', null, count), `. ${todo}`)),
        ),
  );
}
