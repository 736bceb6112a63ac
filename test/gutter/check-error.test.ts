import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkError } from '../../graders/gutter/check-error.ts';
import { renderWithoutHead } from '../../graders/report/failure.ts';
import { blocked, broken, exerciseOf, notStarted, passed } from '../report/sample.ts';
import { oneAfterAnother, refused } from '../report/situations.ts';

const courseRoot = join('/', 'course');
const path = join(courseRoot, 'exercises', '05-one-after-another', 'one-after-another.ts');
const stub = `/** Two pieces of work. */
export function oneByOne() {
  throw new Error('not started: oneByOne');
}
export function together() {
\tthrow new Error('not started: together');
}
`;

describe('a check that fails', () => {
  it('is told as in the report, and comes from the line that the report shows', () => {
    const { exercise, failed } = oneAfterAnother;

    const error = checkError(exercise, failed, { courseRoot });

    expect(error?.message).toBe(renderWithoutHead(exercise, failed));
    expect(error?.message).toContain('exercises/05-one-after-another/one-after-another.ts:9\n');
    expect(error?.stack).toBe(`Error: ${error?.message}\n    at ${path}:9:3`);
  });

  it('leads into the lesson', () => {
    const { exercise, failed } = oneAfterAnother;
    const lessons = { 'one-after-another': '# Title\n\n## Idea\n\nWork is **concurrent** when.\n' };

    expect(checkError(exercise, failed, { courseRoot, lessons })?.message).toBe(
      renderWithoutHead(exercise, failed, { lessons }),
    );
  });

  it('comes from nowhere when its file could not be read', () => {
    const { exercise, failed } = refused;

    const error = checkError(exercise, failed, { courseRoot });

    expect(error?.stack).toBe(`Error: ${error?.message}`);
  });
});

describe('a check that was not judged', () => {
  const { failed, exercise } = oneAfterAnother;
  const checks = [notStarted('a', 'together'), notStarted('b', 'one-after-another'), blocked('c', 'a'), broken('d')];
  const untouched = {
    ...exerciseOf('05', 'one-after-another', 'not-started', checks),
    source: { [exercise.entry]: stub },
  };

  it.each([
    ['a', 'together is still as it is in the stub.', '6:2'],
    ['b', 'one-after-another is still as it is in the stub.', '3:3'],
    ['c', 'This check waits until another one passes: a works.', '6:2'],
    [
      'd',
      'The grader failed here: The room gave no verdict.\n' +
        'That is our mistake, not yours, and costs you nothing. Please report it.',
      '3:3',
    ],
  ])('%s says why, where there is something to do', (id, message, place) => {
    const [verdict = passed('none')] = checks.filter(({ check }) => check.id === id);

    expect(checkError(untouched, verdict, { courseRoot })?.stack).toBe(`Error: ${message}\n    at ${path}:${place}`);
  });

  it('comes from the line that stops the check it waits for', () => {
    const waiting = blocked('last', failed.check.id);

    expect(checkError(exercise, waiting, { courseRoot })?.stack).toMatch(/one-after-another\.ts:9:3$/);
  });

  it('comes from the first line when none is known', () => {
    const begun = { ...exercise, source: { [exercise.entry]: 'export {};' } };

    expect(checkError(begun, broken('d'), { courseRoot })?.stack).toMatch(/one-after-another\.ts:1:1$/);
  });
});

it('a check that passes is no error', () => {
  expect(checkError(oneAfterAnother.exercise, passed('first'), { courseRoot })).toBeUndefined();
});
