import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import catalog from 'overlap:catalog';
import { expect, it } from 'vitest';
import { exerciseNames } from '../../graders/catalog.ts';
import { makeTestFile } from '../tools/make-test-file.ts';
import { root } from './answers.ts';

it.each(exerciseNames.map((exercise) => [exercise.folder, exercise] as const))(
  'the test file of %s names the checks there are (npm run stubs)',
  (folder, exercise) => {
    const checks = catalog.find(({ file }) => file === folder)?.grader.checks ?? [];
    const text = readFileSync(join(root, 'exercises', folder, `${exercise.slug}.test.ts`), 'utf8');

    expect(checks.length).toBeGreaterThan(0);
    expect(text).toBe(makeTestFile(exercise, checks));
  },
);

it('a title may hold any sign', () => {
  const exercise = { folder: '10-mine', number: '10', slug: 'mine' };
  const checks = [
    { id: 'one', title: 'waits' },
    { id: 'two', title: `doesn't \\ "wait"` },
  ];

  expect(makeTestFile(exercise, checks).split('\n').slice(4)).toEqual([
    "describe('10 mine', () => {",
    "  test('waits', () => mustPass('one'));",
    String.raw`  test("doesn't \\ \"wait\"", () => mustPass('two'));`,
    '});',
    '',
  ]);
});
