/** Situations in which a file cannot be run. */
import { failedExercise } from './sample.ts';

const fileless = {
  run: undefined,
  number: '05',
  slug: 'one-after-another',
  check: 'one-by-one',
  title: 'oneByOne waits for the first',
};

/** Two letters that changed places. */
export const missingExport = failedExercise({
  ...fileless,
  findings: [{ kind: 'missing-export', name: 'together', near: 'togehter', found: ['oneByOne', 'togehter'] }],
});

/** A module that an exercise does not have. */
export const refused = failedExercise({
  ...fileless,
  findings: [
    { kind: 'refused', refusal: { reason: 'import', file: 'one-after-another.ts', line: 1, text: 'node:fs/promises' } },
  ],
});

/** A global that a room does not have. */
export const missingGlobal = failedExercise({
  ...fileless,
  findings: [{ kind: 'missing-global', name: 'fetch', line: 2 }],
  source: `export async function oneByOne() {
  return fetch('https://example.org');
}
`,
});

/** A failure of ours. */
export const crashed = failedExercise({ ...fileless, findings: [{ kind: 'crashed', error: 'the room ended' }] });
