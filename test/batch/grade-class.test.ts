import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { mergeShards } from '../../graders/batch/merge-shards.ts';
import { finishClass } from '../../graders/batch/finish-class.ts';
import { compareResults } from '../../graders/batch/compare-results.ts';
import { openStore } from '../../graders/batch/store.ts';
import type { Plan } from '../../graders/batch/plan.ts';
import type { Format } from '../../graders/formats/format.ts';
import { openTestKit, type TestKit } from '../kit/open.ts';
import { filesIn, gradeAll, newFolder, peopleOf, planOf, recordsOf, smallClass, submission, unusual } from './class.ts';

let kit: TestKit;
let plan: Plan;
const submissions = smallClass();
const points: Format = {
  ofRecord: (record) => [{ path: `each/${record.submission}.txt`, text: `${record.points}\n` }],
  ofClass: ({ rows }) => [
    { path: 'all.txt', text: `${rows.map((row) => `${row.submission} ${row.points}`).join('\n')}\n` },
  ],
};
beforeAll(async () => {
  kit = await openTestKit(2);
  plan = await planOf(kit);
});
afterAll(() => kit.close());

describe('a class', () => {
  it('has a record for each submission, with whole points', async () => {
    const graded = await gradeAll({ kit, plan, submissions, formats: [points] });

    const records = Object.values(await recordsOf(graded));
    expect(records.map(({ submission: id, status }) => `${id} ${status}`)).toEqual([
      'a graded',
      'b graded',
      'c graded',
      'd graded',
      'e graded',
      'f graded',
      'g graded',
      'h invalid',
    ]);
    expect(records.slice(0, 3).map((record) => record.points)).toEqual([10, 10, 10]);
    expect(records.slice(3, 6).every((record) => record.points < 10)).toBe(true);
    expect(records[6]).toMatchObject({ points: 0, exercises: [{ status: 'missing' }], ignoredFiles: 2 });
    expect(records[7]).toMatchObject({ points: 0, maxPoints: 10, problem: 'Two files claim to be exercise 05.' });
    expect(graded.results?.attention.invalid).toEqual([
      { submission: 'h', problem: 'Two files claim to be exercise 05.' },
    ]);
    expect(Object.keys(filesIn(graded.store.folder))).toEqual([
      'all.txt',
      'class.json',
      ...'abcdefgh'.split('').map((id) => `each/${id}.txt`),
      ...'abcdefgh'.split('').map((id) => `records/${id}.json`),
    ]);
  });

  it('has a record also for what cannot be read just now, and tries it again', async () => {
    const folder = newFolder();
    const [first, ...others] = submissions;
    const unread = submission('a', '', {
      load: () => Promise.reject(new Error('EMFILE: too many open files')),
    });

    const graded = await gradeAll({ kit, plan, submissions: [unread, ...others], folder });
    const { a, b } = await recordsOf(graded);

    expect(a).toMatchObject({
      status: 'grader-error',
      problem: 'Overlap itself failed: EMFILE: too many open files',
      points: 0,
      ignoredFiles: 0,
    });
    expect(b).toMatchObject({ status: 'graded' });
    const again = await gradeAll({ kit, plan, submissions: [first ?? unread, ...others], folder });
    expect(again.fresh).toContain('a');
    expect(again.fresh).not.toContain('b');
  });

  it('gets the same bytes in any order, with any number of workers', async () => {
    const [first, ...others] = [
      await gradeAll({ kit, plan, submissions, jobs: 1, formats: [points] }),
      await gradeAll({ kit, plan, submissions, jobs: 3, formats: [points] }),
      await gradeAll({ kit, plan, submissions: submissions.toReversed(), jobs: 2, formats: [points] }),
    ].map(({ store }) => filesIn(store.folder));

    for (const other of others) expect(other).toEqual(first);
  });

  it('goes on where it was stopped, and ends in the same bytes', async () => {
    const whole = await gradeAll({ kit, plan, submissions, formats: [points] });
    const folder = newFolder();
    const stopped = await gradeAll({ kit, plan, submissions, folder, jobs: 1, stopAfter: 3, formats: [points] });
    writeFileSync(join(folder, 'records', 'e.json.123456'), 'half of a');
    writeFileSync(join(folder, 'records', 'd.json'), 'broken');

    const resumed = await gradeAll({ kit, plan, submissions, folder, formats: [points] });

    expect(stopped.results).toBeUndefined();
    expect(stopped.fresh.length).toBeLessThan(submissions.length);
    expect(resumed.fresh.filter((id) => stopped.fresh.includes(id) && id !== 'd')).toEqual([]);
    expect(filesIn(folder)).toEqual(filesIn(whole.store.folder));
  });

  it('costs one submission when one has changed', async () => {
    const folder = newFolder();
    await gradeAll({ kit, plan, submissions, folder });
    const changed = submissions.map((each) => (each.id === 'd' ? submission('d', 'export {};') : each));

    const again = await gradeAll({ kit, plan, submissions, folder });
    const regraded = await gradeAll({ kit, plan, submissions: changed, folder });

    // What is invalid is only read.
    expect(again.fresh).toEqual(['h']);
    expect(regraded.fresh).toEqual(['d', 'h']);
  });

  it('is graded again when the assignment or the seed is another', async () => {
    const folder = newFolder();
    const few = submissions.slice(0, 2);
    await gradeAll({ kit, plan, submissions: few, folder });

    const other = { ...plan, versions: { ...plan.versions, seed: '0123456789ab' } };

    expect((await gradeAll({ kit, plan: other, submissions: few, folder })).fresh).toEqual(['a', 'b']);
  });

  it('leaves no file of an earlier class among the reports', async () => {
    const folder = newFolder();
    await gradeAll({ kit, plan, submissions: submissions.slice(0, 3), folder, formats: [points] });

    await gradeAll({ kit, plan, submissions: submissions.slice(1, 3), folder, formats: [points] });

    expect(Object.keys(filesIn(folder)).filter((path) => path.startsWith('each/'))).toEqual([
      'each/b.txt',
      'each/c.txt',
    ]);
  });
});

describe('a grader that fails', () => {
  it('costs nobody points, and is tried again', async () => {
    const folder = newFolder();
    const failing = { ...kit, rooms: { ...kit.rooms, run: () => Promise.reject(new Error('no room')) } };
    const few = submissions.slice(0, 1);

    const broken = await gradeAll({ kit: failing, plan, submissions: few, folder, roster: 'id\na\n' });
    const mended = await gradeAll({ kit, plan, submissions: few, folder });

    expect(broken.results).toMatchObject({
      attention: { graderErrors: ['a'] },
      gradebook: [{ points: null, comment: 'Not graded yet: the grader failed, not the student.' }],
    });
    expect(await recordsOf(mended)).toMatchObject({ a: { status: 'graded', points: 10 } });
  });

  it('does not matter where an instructor has decided', async () => {
    const outcome = { cases: 0, status: 'broken', error: 'no' } as const;
    const run: TestKit['rooms']['run'] = (_, checks) => Promise.resolve(checks.map((check) => ({ check, ...outcome })));
    const overrides = 'submission,exercise,points,reason\na,05,7,Shown in person\n';

    const graded = await gradeAll({
      kit: {
        ...kit,
        rooms: {
          ...kit.rooms,
          run,
        },
      },
      plan,
      submissions: submissions.slice(0, 2),
      overrides,
    });

    expect(await recordsOf(graded)).toMatchObject({
      a: { status: 'graded', points: 7 },
      b: { status: 'grader-error' },
    });
  });
});

describe('shards', () => {
  it('merge into what one machine would have made', async () => {
    const whole = await gradeAll({ kit, plan, submissions, formats: [points] });
    const shards = [];
    for (const index of [1, 2, 3]) {
      shards.push(await gradeAll({ kit, plan, submissions, shard: { index, of: 3 }, formats: [] }));
    }
    const target = await openStore(newFolder());

    await mergeShards(
      [shards[2], shards[0], shards[1]].flatMap((each) => each?.store ?? []),
      target,
    );
    await finishClass(target, { people: peopleOf({}), formats: [points], gradebooks: [] });

    expect(filesIn(target.folder)).toEqual(filesIn(whole.store.folder));
  });

  it('are refused when one is missing, doubled, unfinished, or of something else', async () => {
    const few = submissions.slice(0, 2);
    const one = (await gradeAll({ kit, plan, submissions: few, shard: { index: 1, of: 2 } })).store;
    const two = (await gradeAll({ kit, plan, submissions: few, shard: { index: 2, of: 2 } })).store;
    const third = (await gradeAll({ kit, plan, submissions: few, shard: { index: 2, of: 3 } })).store;
    const elsewhere = (await gradeAll({ kit, plan, submissions: submissions.slice(0, 1) })).store;
    const versions = { ...plan.versions, seed: '0123456789ab' };
    const reseeded = (
      await gradeAll({ kit, plan: { ...plan, versions }, submissions: few, shard: { index: 2, of: 2 } })
    ).store;
    const target = await openStore(newFolder());
    const merging = (...shards: (typeof one)[]): Promise<unknown> => mergeShards(shards, target);

    await expect(merging()).rejects.toThrow('Say which shards: overlap-kit merge results-1 results-2 --out results');
    await expect(merging(one)).rejects.toThrow('Shard 2/2 is missing. Grade it, or name its folder too.');
    await expect(merging(one, two, one)).rejects.toThrow(`Shard 1/2 is there twice: ${one.folder} and ${one.folder}.`);
    await expect(merging(one, third)).rejects.toThrow(
      `${third.folder} and ${one.folder} are not of one run: the number of shards differs.`,
    );
    await expect(merging(one, elsewhere)).rejects.toThrow('are not of one run: the class differs.');
    await expect(merging(one, reseeded)).rejects.toThrow('are not of one run: the seed differs.');
    await expect(merging(one, await openStore(newFolder()))).rejects.toThrow('holds no results');
    writeFileSync(join(two.folder, 'records', 'b.json'), '');
    await expect(merging(one, two)).rejects.toThrow(`${two.folder} has no record of b. Grade that shard again.`);
  });
});

describe('what people say', () => {
  const roster = 'id,name,group,submission\na,Ada,,\nb,Bo,red,\nc,Cy,red,\nx,Xi,,\nd,Di,,d\n';

  it('makes one record and a line for each of a group', async () => {
    const few = [submissions[0], submissions[1], submissions[3]].flatMap((each) => each ?? []);

    const { results } = await gradeAll({ kit, plan, submissions: few, roster });

    expect(results?.gradebook.map(({ person, submission: id, points: score }) => [person.id, id, score])).toEqual([
      ['a', 'a', 10],
      ['b', 'b', 10],
      ['c', 'b', 10],
      ['x', null, null],
      ['d', 'd', results?.rows[2]?.points],
    ]);
    expect(results?.attention.withoutSubmission.map(({ id }) => id)).toEqual(['x']);
  });

  it('overrides the judge after judging, and survives a regrade', async () => {
    const folder = newFolder();
    const few = submissions.slice(3, 5);
    const overrides = [
      'submission,exercise,points,reason',
      'd,05,9,Shown in person',
      'e,05,99,Too many',
      'zz,05,1,Nobody',
      'd,01,1,Not assigned',
    ].join('\n');
    const before = await gradeAll({ kit, plan, submissions: few, folder });
    const judged = (await recordsOf(before))['d']?.points;

    const { results, fresh } = await gradeAll({ kit, plan, submissions: few, folder, overrides });
    const dressed = await recordsOf(before);
    await gradeAll({ kit, plan, submissions: few, folder });
    const undressed = await recordsOf(before);

    expect(fresh).toEqual([]);
    expect(dressed['d']).toMatchObject({
      points: 9,
      exercises: [{ points: 9, override: { points: 9, judged, reason: 'Shown in person' } }],
    });
    expect(undressed['d']).toMatchObject({ points: judged });
    expect(results?.attention.notes).toEqual([
      'An override gives e 99 points for one-after-another, which has 10.',
      'An override is for zz, which is not there.',
      'An override is for blocking-calls of d, which is not assigned.',
    ]);
  });

  it('is asked for where a name fits two, or nothing tells which attempt is the last', async () => {
    const twins = 'id,name\na1,Ada Chu\na2,Ada Chu\nb,Bo\n';
    const few = [
      submission('a', 'export {};', { keys: ['Ada Chu'] }),
      submission('b', 'export {};', { keys: ['Bo'] }),
      submission('b-again', 'export const other = 1;', { keys: ['Bo'] }),
    ];

    const { results } = await gradeAll({ kit, plan, submissions: few, roster: twins });

    expect(results?.attention).toMatchObject({
      unmatched: ['a'],
      notes: [
        'b and b-again are of the same people, and nothing says which is later. Remove those that do not count.',
        "a could be of a1 and a2. Name it in the roster's column submission.",
      ],
    });
    expect(results?.gradebook.map((line) => line.points)).toEqual([null, null, null]);
  });
});

it('two gradings can be compared: who moved, on which check', async () => {
  const before = await gradeAll({ kit, plan, submissions: submissions.slice(0, 4) });
  const [a, b, c, d] = submissions;
  const moved = [submission('a', await textOf(d)), b, submission('d', await textOf(c))].flatMap((each) => each ?? []);
  const after = await gradeAll({ kit, plan, submissions: [...moved, unusual('n', await (a?.load() ?? never()))] });

  const same = await compareResults(before.store, before.store);
  const comparison = await compareResults(before.store, after.store);

  expect(same).toEqual({ moves: [], unchanged: 4, anybodyFell: false });
  expect(comparison.anybodyFell).toBe(true);
  expect(comparison.unchanged).toBe(1);
  expect(comparison.moves.map(({ submission: id, direction }) => `${id} ${direction}`)).toEqual([
    'a down',
    'c gone',
    'd up',
    'n new',
  ]);
  expect(comparison.moves[0]?.checks.every(({ from }) => from === 'passed')).toBe(true);
  expect(comparison.moves[2]?.checks.every(({ to }) => to === 'passed')).toBe(true);
});

function never(): never {
  throw new Error('The small class has four submissions');
}

async function textOf(one: (typeof submissions)[number] | undefined): Promise<string> {
  const loaded = await (one?.load() ?? never());
  const source = loaded.status === 'ready' ? loaded.exercises.get('one-after-another') : undefined;
  return source === undefined || 'reason' in source ? never() : (source.files[source.entry] ?? never());
}
