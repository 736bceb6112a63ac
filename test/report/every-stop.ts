/** Every budget and every refusal, with the sentences that it is told in. */
import type { Budget, Refusal } from '../../graders/trace/finding.ts';

/** With a line, and without. */
export const budgets: Readonly<Record<Budget, readonly [withLine: string, withoutLine: string]>> = {
  loop: [
    'The loop on line 12 never gave control back: it turned until it was stopped, and meanwhile no timer and no promise could go on.',
    'The loop never gave control back: it turned until it was stopped, and meanwhile no timer and no promise could go on.',
  ],
  calls: [
    'The function on line 12 never gave control back: calls went on until they were stopped, and meanwhile no timer and no promise could go on.',
    'The function never gave control back: calls went on until they were stopped, and meanwhile no timer and no promise could go on.',
  ],
  microtasks: [
    'Line 12 schedules promises for ever without letting timers run.',
    'The code schedules promises for ever without letting timers run.',
  ],
  timers: [
    'Line 12 sets one timer after another and never comes to an end.',
    'The code sets one timer after another and never comes to an end.',
  ],
  'virtual-time': [
    'Line 12 waits for longer than any right answer does, so it was stopped.',
    'The code waits for longer than any right answer does, so it was stopped.',
  ],
  output: [
    'Line 12 logs far more than any right answer does, so it was stopped.',
    'The code logs far more than any right answer does, so it was stopped.',
  ],
  'real-time': [
    'One step on line 12 took so much real time that the run was stopped. A huge number, a huge text or a regular expression that tries too many ways can do that.',
    'One step took so much real time that the run was stopped. A huge number, a huge text or a regular expression that tries too many ways can do that.',
  ],
  memory: [
    'The run on line 12 needed more memory than there is for an exercise, so it was stopped. Something in it grows without end.',
    'The run needed more memory than there is for an exercise, so it was stopped. Something in it grows without end.',
  ],
};

export const file = 'one-after-another.ts';
/** What is known of a refusal besides its reason and file, and its sentences. */
export const refusals: Readonly<
  Record<Refusal['reason'], readonly (readonly [Omit<Refusal, 'reason' | 'file'>, readonly string[]])[]>
> = {
  syntax: [
    [
      { line: 4, column: 10, message: 'Expected `)` but found `;`.' },
      ['one-after-another.ts, line 4, column 10, cannot be read as TypeScript: Expected `)` but found `;`.'],
    ],
    [{}, ['one-after-another.ts cannot be read as TypeScript.']],
  ],
  empty: [[{}, ['one-after-another.ts is empty. It should export what the stub exports.']]],
  encoding: [[{}, ['one-after-another.ts is not text in UTF-8. Save it again with that encoding.']]],
  'missing-file': [[{}, ["There is no one-after-another.ts in the exercise's folder."]]],
  import: [
    [
      { line: 2, text: 'node:fs' },
      [
        'one-after-another.ts, line 2, imports "node:fs", which an exercise does not have.',
        'Allowed are node:timers, node:timers/promises, node:util and your own files beside the stub.',
      ],
    ],
  ],
  'missing-helper': [
    [
      { line: 2, text: './helper.ts' },
      ['one-after-another.ts, line 2, imports "./helper.ts", but there is no such file beside the stub.'],
    ],
  ],
  'dynamic-import': [
    [
      { line: 5 },
      [
        'one-after-another.ts, line 5, calls import() with something other than a plain text, so nobody can tell beforehand what it imports.',
        'Write the import at the top of the file instead.',
      ],
    ],
  ],
  'unsafe-text': [
    [
      { line: 5, text: '<!--' },
      [
        'one-after-another.ts, line 5, holds "<!--", which cannot be run here, not even in a regular expression, in String.raw or as the name of a method.',
        'Please write it in another way.',
      ],
    ],
    [
      {},
      [
        'one-after-another.ts holds text that cannot be run here, not even in a regular expression, in String.raw or as the name of a method.',
        'Please write it in another way.',
      ],
    ],
  ],
  'too-large': [[{}, ['one-after-another.ts is too large. An answer to an exercise takes a few dozen lines.']]],
  compiler: [
    [
      {},
      [
        'one-after-another.ts could not be compiled: it took too long or too much memory. Something in it may be nested very deeply.',
      ],
    ],
  ],
};
