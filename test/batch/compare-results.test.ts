import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { compareResults, type Comparison } from '../../graders/batch/compare-results.ts';
import type { SubmissionRecord } from '../../graders/record/record.ts';
import { failedRecord, invalidRecord, openFolders, recordOf } from './records.ts';

const folders = openFolders();
afterAll(() => folders.remove());

const [solved, half, other, nothing] = [
  recordOf('a', ['passed', 'passed']),
  recordOf('a', ['passed', 'failed']),
  recordOf('a', ['failed', 'passed']),
  recordOf('a', ['failed', 'blocked']),
];

describe('between two gradings, a submission', () => {
  it.each<[string, SubmissionRecord, SubmissionRecord, object]>([
    ['moves up with its points', half, solved, { direction: 'up', from: 1, to: 2 }],
    ['moves down with its points', solved, nothing, { direction: 'down', from: 2, to: 0 }],
    ['moves up when there is a score at last', invalidRecord('a'), nothing, { direction: 'up', from: null, to: 0 }],
    [
      'moves down when there is no score any more',
      nothing,
      failedRecord('a'),
      { direction: 'down', from: 0, to: null },
    ],
    ['stays level when other checks earn the same', half, other, { direction: 'level', from: 1, to: 1 }],
    [
      'stays level when neither has a score',
      invalidRecord('a'),
      failedRecord('a'),
      { direction: 'level', from: null, to: null },
    ],
  ])('%s', async (_, before, after, move) => {
    expect((await compare([before], [after])).moves).toMatchObject([{ submission: 'a', ...move }]);
  });

  it('is new, or gone, where only one of them has it', async () => {
    const { moves, unchanged } = await compare([recordOf('b', ['passed', 'passed'])], [half]);

    expect(moves.map(({ submission, direction, checks }) => [submission, direction, checks])).toEqual([
      ['a', 'new', []],
      ['b', 'gone', []],
    ]);
    expect(unchanged).toBe(0);
  });

  it('names the checks that are not what they were', async () => {
    const [move] = (await compare([half], [invalidRecord('a')])).moves;

    expect(move?.checks).toEqual([
      { exercise: '05 one-after-another', check: 'first', from: 'passed', to: 'absent' },
      { exercise: '05 one-after-another', check: 'second', from: 'failed', to: 'absent' },
    ]);
  });
});

describe('somebody falls', () => {
  it.each<[string, readonly SubmissionRecord[], readonly SubmissionRecord[], boolean]>([
    ['who has fewer points', [solved], [half], true],
    ['who is gone', [solved], [], true],
    ['who has as many points, but a check less', [half], [other], true],
    ['but nobody who has more', [half], [solved], false],
    ['but nobody who is new', [], [solved], false],
    ['but nobody who had no score either', [invalidRecord('a')], [failedRecord('a')], false],
  ])('%s', async (_, before, after, anybodyFell) => {
    expect((await compare(before, after)).anybodyFell).toBe(anybodyFell);
  });
});

it('two gradings are not compared when one of them is not whole', async () => {
  const [before, after] = [await folders.store([half]), await folders.store([solved])];
  rmSync(join(before.folder, 'records', 'a.json'));

  await expect(compareResults(before, after)).rejects.toThrow(
    new RangeError(
      `${before.folder} has no record of a that can be read: it was stopped, or another version of the kit has written it. Grade it to its end with this one.`,
    ),
  );
});

async function compare(before: readonly SubmissionRecord[], after: readonly SubmissionRecord[]): Promise<Comparison> {
  return compareResults(await folders.store(before), await folders.store(after));
}
