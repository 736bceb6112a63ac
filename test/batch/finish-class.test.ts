import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { finishClass } from '../../graders/batch/finish-class.ts';
import type { Format } from '../../graders/formats/format.ts';
import { filesIn, peopleOf } from './class.ts';
import { openFolders, recordOf } from './records.ts';

const folders = openFolders();
afterAll(() => folders.remove());
const records = ['a', 'b'].map((id) => recordOf(id, ['passed', 'passed']));
const of = (formats: readonly Format[]) => ({ people: peopleOf({}), formats, gradebooks: [] });

const each: Format = { ofRecord: ({ submission }) => [{ path: `each/${submission}/points.txt`, text: '2\n' }] };
const whole: Format = { ofClass: ({ rows }) => [{ path: 'all.txt', text: `${rows.length}\n` }] };

describe('the end of a class', () => {
  it('has what each format makes, of every record or of the class alone', async () => {
    const store = await folders.store(records);

    const results = await finishClass(store, of([each, whole]));

    expect(results.rows.map(({ submission, points }) => `${submission} ${points}`)).toEqual(['a 2', 'b 2']);
    expect(Object.keys(filesIn(store.folder))).toEqual([
      'all.txt',
      'class.json',
      'each/a/points.txt',
      'each/b/points.txt',
      'records/a.json',
      'records/b.json',
    ]);
  });

  it('leaves no file of an earlier class in the folders of a format, however deep', async () => {
    const store = await folders.store(records);
    mkdirSync(join(store.folder, 'each', 'c'), { recursive: true });
    writeFileSync(join(store.folder, 'each', 'c', 'points.txt'), '2\n');

    await finishClass(store, of([each]));

    expect(Object.keys(filesIn(store.folder)).filter((path) => path.startsWith('each/'))).toEqual([
      'each/a/points.txt',
      'each/b/points.txt',
    ]);
  });

  it('is not reached while a record is missing', async () => {
    const store = await folders.store(records);
    rmSync(join(store.folder, 'records', 'b.json'));

    await expect(finishClass(store, of([whole]))).rejects.toThrow(
      new RangeError('b has no record. Run the same command again to go on.'),
    );
  });
});
