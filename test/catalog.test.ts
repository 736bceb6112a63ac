import { describe, expect, it } from 'vitest';
import { selectExercises, type ExerciseName } from '../graders/catalog.ts';

const all: readonly ExerciseName[] = ['01-blocking-calls', '05-one-after-another', '06-create-task'].map((folder) => ({
  folder,
  number: folder.slice(0, 2),
  slug: folder.slice(3),
}));

describe('selectExercises', () => {
  it.each([
    [[], ['01', '05', '06']],
    [['05'], ['05']],
    [['5'], ['05']],
    [['create-task'], ['06']],
    [
      ['06-create-task', '1'],
      ['01', '06'],
    ],
    [['01-05'], ['01', '05']],
    [
      ['5-9', '06'],
      ['05', '06'],
    ],
  ])('finds %j', (words, numbers) => {
    expect(selectExercises(words, all).map(({ number }) => number)).toEqual(numbers);
  });

  it.each(['12', 'task', '07-09', 'constructor'])('refuses %s and lists what there is', (word) => {
    expect(() => selectExercises([word], all)).toThrow(
      new RangeError(
        `There is no exercise ${word}. These can be named by number, by name, or as a range such as 01-04:\n` +
          '  01-blocking-calls\n  05-one-after-another\n  06-create-task',
      ),
    );
  });
});
