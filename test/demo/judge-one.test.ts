import { describe, expect, it } from 'vitest';
import { judgeOne } from '../../graders/demo/judge-one.ts';
import { createPen } from '../../graders/report/pen.ts';
import type { Finding } from '../../graders/trace/finding.ts';
import { fakeGrader, fakeOurs } from './fakes.ts';

const pen = createPen();
const called: Finding = { kind: 'called', name: 'first', expected: 1, actual: 2 };

describe('a file of the reader’s own', () => {
  it('is judged by all three, and what ours says follows', async () => {
    const graders = [fakeGrader('results', ['mine.ts']), fakeGrader('time', ['mine.ts']), fakeOurs(() => called)];

    const { text, isAccepted } = await judgeOne(graders, 'folder/mine.ts', pen);

    expect(
      text
        .replaceAll(/ *\d+\.\ds/g, (time) => '0.0s'.padStart(time.length))
        .split('\n')
        .slice(0, 5),
    ).toEqual([
      '  answer               results            time               Overlap',
      '  mine.ts              accepts      0.0s  accepts      0.0s  rejects      0.0s',
      '',
      'What Overlap says',
      '',
    ]);
    expect(text).toContain('  first was called twice. It should be called once.');
    expect(isAccepted).toBe(false);
  });

  it('may have fooled ours, which asks for it then', async () => {
    const { text, isAccepted } = await judgeOne([fakeOurs(() => undefined)], 'mine.ts', pen);

    expect(text).toContain(
      '  Nothing: every check of together passes. If the answer is wrong all the same,\n  please report it with the file.',
    );
    expect(isAccepted).toBe(true);
  });
});

describe('a file in which there is nothing to judge', () => {
  it.each<[string, Finding, string]>([
    [
      'exports something else',
      { kind: 'missing-export', name: 'together', found: ['both'] },
      'mine.ts cannot be judged. `together` is not exported. The file exports `both`. The demo calls together(first, second), as in exercise 05.',
    ],
    [
      'exports no function',
      { kind: 'wrong-export', name: 'together', expected: 'function', actual: 'an object' },
      'mine.ts cannot be judged. `together` is exported, but it is an object. It should be a function. The demo calls together(first, second), as in exercise 05.',
    ],
    [
      'is no TypeScript',
      { kind: 'refused', refusal: { reason: 'syntax', file: 'mine.ts', line: 2, message: 'Expected `}`' } },
      'mine.ts cannot be judged. mine.ts, line 2, cannot be read as TypeScript: Expected `}`.',
    ],
  ])('%s: that is said, and no other grader is asked', async (_, finding, message) => {
    const asked: string[] = [];
    const other = {
      name: 'results',
      prepare: async (path: string) => (asked.push(path), async () => ({ accepts: true })),
    };

    const judging = judgeOne([other, fakeOurs(() => finding)], 'mine.ts', pen);

    await expect(judging).rejects.toThrow(new RangeError(message));
    expect(asked).toEqual([]);
  });
});
