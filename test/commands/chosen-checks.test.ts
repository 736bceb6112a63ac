import { describe, expect, it } from 'vitest';
import { expectChecks, readWords } from '../../graders/commands/chosen-checks.ts';
import { failedExercise } from '../report/sample.ts';

const folders = (words: readonly string[]) => readWords(words).exercises.map(({ folder }) => folder);

describe('readWords', () => {
  it.each([
    [[], [], 'first'],
    [['05'], ['05-one-after-another'], 'first'],
    [['05', 'create-task'], ['05-one-after-another', '06-create-task'], 'first'],
    [['05-06'], ['05-one-after-another', '06-create-task'], 'first'],
    [['05', 'together'], ['05-one-after-another'], ['together']],
    [['05', 'together', 'one-by-one'], ['05-one-after-another'], ['together', 'one-by-one']],
    [['one-after-another', 'all'], ['05-one-after-another'], 'all'],
    [['05', 'together', '06'], ['05-one-after-another', '06-create-task'], ['together']],
  ] as const)('reads %j', (words, exercises, full) => {
    expect(folders(words)).toEqual(exercises);
    expect(readWords(words).full).toEqual(full);
  });

  it('takes no check without an exercise before it', () => {
    expect(() => readWords(['together'])).toThrow('There is no exercise together.');
    expect(() => readWords(['05', '77'])).toThrow('There is no exercise 77.');
  });
});

describe('expectChecks', () => {
  const { exercise } = failedExercise({ run: undefined, findings: [{ kind: 'crashed', error: 'x' }] });

  it('lets pass what is there', () => {
    expect(() => expectChecks(['first', 'together'], [exercise])).not.toThrow();
    expect(() => expectChecks('all', [])).not.toThrow();
  });

  it('lists what can be named', () => {
    expect(() => expectChecks(['togehter'], [exercise])).toThrow(
      new RangeError(
        'There is no check togehter here. Behind an exercise, these can be named:\n  first\n  together\n  third\n  fourth\n  all',
      ),
    );
  });
});
