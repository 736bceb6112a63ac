import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openStore } from '../../graders/batch/store.ts';
import { createClassCourse, recordsIn, type ClassCourse } from './class-course.ts';
import type { Printed } from './course.ts';

let course: ClassCourse;
let whole: Printed;
beforeAll(async () => {
  course = await createClassCourse();
  for (const index of [1, 2]) await course.grade(`shard-${index}`, '--shard', `${index}/2`, '--format', 'json');
  whole = await course.grade('whole', '--format', 'json');
});
afterAll(() => course.remove());

describe('merge', () => {
  it('joins the shards, and prints the class as grade does', async () => {
    const shards = [course.at('shard-2'), course.at('shard-1')];

    expect(await course.run('merge', ...shards, '--out', course.at('merged'))).toEqual({
      code: 0,
      out: `✓ student-a      6/6  all solved
✗ student-b      4/6  one-after-another: one-after-another
✗ student-c      0/6  one-after-another: one-by-one

3 submissions graded, 1 with all 6 points
Results: ${course.at('merged')}
`,
      errors: '',
    });
    expect(recordsIn(course.at('merged'))).toEqual(['student-a.json', 'student-b.json', 'student-c.json']);
  });

  it('takes the results of one machine, whole as they are', async () => {
    const { code, out } = await course.run('merge', course.at('whole'), '--out', course.at('again'));

    expect(code).toBe(0);
    expect(out).toBe(whole.out.replace(course.at('whole'), course.at('again')));
  });

  it('exits with 3 when a grader failed, and says for whom', async () => {
    const folder = course.at('failed');
    await course.grade('failed', '--format', 'json');
    const store = await openStore(folder);
    const record = await store.readRecord('student-b');
    if (record === undefined) throw new Error('student-b was not graded');
    await store.writeRecord({
      ...record,
      status: 'grader-error',
      problem: 'Overlap itself failed',
      points: 0,
      exercises: [],
    });

    const { code, out } = await course.run('merge', folder, '--out', course.at('told'));

    expect(code).toBe(3);
    expect(out).toBe(`! The grader failed, not the student: 1
  - student-b

✓ student-a      6/6  all solved
✗ student-c      0/6  one-after-another: one-by-one

2 submissions graded, 1 with all 6 points
Results: ${course.at('told')}
`);
  });
});

describe('merge tells what is wrong', () => {
  it.each([
    ['no shard', [], 'Say which shards: overlap-kit merge results-1 results-2 --out results\n'],
    ['a folder without results', ['submissions'], /submissions holds no results: there is no class\.json in it\.\n$/],
    ['half of the shards', ['shard-1'], 'Shard 2/2 is missing. Grade it, or name its folder too.\n'],
    [
      'one of them twice',
      ['shard-1', 'shard-2', 'shard-2'],
      /^Shard 2\/2 is there twice: .*shard-2 and .*shard-2\.\n$/,
    ],
    ['a whole class twice', ['whole', 'whole'], /^Shard 1\/1 is there twice: .*whole and .*whole\.\n$/],
    ['a whole class and a shard', ['whole', 'shard-1'], /are not of one run: the number of shards differs\.\n$/],
  ])('with %s', async (_, folders, message) => {
    const paths = folders.map((name) => course.at(name));

    const { code, out, errors } = await course.run('merge', ...paths, '--out', course.at('refused'));

    expect([code, out]).toEqual([2, '']);
    expect(errors).toMatch(message);
  });
});
