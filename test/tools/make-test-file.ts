/** Makes the test file that lies beside a stub: editors read tests without running them, so it names each check. */
import type { ExerciseName } from '../../graders/catalog.ts';

/** Returns the test file's text. */
export function makeTestFile(
  { number, slug }: ExerciseName,
  checks: readonly { readonly id: string; readonly title: string }[],
): string {
  return [
    `// For your editor's test view: one check at a time. \`npm test ${number}\` runs them all.`,
    "import { describe, test } from 'vitest';",
    "import { mustPass } from 'overlap-kit/editor';",
    '',
    `describe('${number} ${slug}', () => {`,
    ...checks.map(({ id, title }) => `  test(${quoted(title)}, () => mustPass('${id}'));`),
    '});',
    '',
  ].join('\n');
}

function quoted(text: string): string {
  return /['\\]/.test(text) ? JSON.stringify(text) : `'${text}'`;
}
