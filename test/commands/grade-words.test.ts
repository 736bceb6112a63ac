import { readFileSync, rmSync } from 'node:fs';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { main } from '../../graders/cli.ts';
import { createClassCourse, recordsIn, type ClassCourse } from './class-course.ts';

let course: ClassCourse;
beforeAll(async () => {
  course = await createClassCourse();
});
afterAll(() => course.remove());
afterEach(() => vi.restoreAllMocks());

const rows = `✓ student-a      6/6  all solved
✗ student-b      4/6  one-after-another: one-after-another
✗ student-c      0/6  one-after-another: one-by-one

3 submissions graded, 1 with all 6 points
`;

describe('grade', () => {
  it('says how far it is, then the class, then where the results are', async () => {
    expect(await course.grade('whole')).toEqual({
      code: 0,
      out: `${rows}Results: ${course.at('whole')}\n`,
      errors: 'graded 1 of 3 submissions\ngraded 2 of 3 submissions\ngraded 3 of 3 submissions\n',
    });
    expect(recordsIn(course.at('whole'))).toEqual(['student-a.json', 'student-b.json', 'student-c.json']);
  });

  it('tells who is not where the roster has them, and what became of a gradebook', async () => {
    const roster = course.file('roster.csv', 'id\nstudent-a\nstudent-b\nstudent-x\n');
    const gradebook = course.file(
      'canvas.csv',
      'Student,ID,SIS Login ID,Section,Overlap (12)\nA,1,student-a,S,\nB,2,student-b,S,\nX,3,student-x,S,\n',
    );

    const { code, out } = await course.grade('known', '--roster', roster, '--gradebook', gradebook);

    expect(code).toBe(0);
    expect(out).toBe(
      `! Without a submission: 1\n  - student-x\n! Of nobody on the roster: 1\n  - student-c\n\n${rows}\n` +
        `canvas.csv: 2 of 3 rows filled in.\n\nResults: ${course.at('known')}\n`,
    );
  });

  it('fills a gradebook in also when other formats are asked for', async () => {
    const gradebook = course.file('asked.csv', 'Student,ID,SIS Login ID,Section,Overlap (12)\nA,1,student-a,S,\n');

    const roster = course.file('asked-roster.csv', 'id\nstudent-a\n');
    await course.grade('known', '--roster', roster, '--gradebook', gradebook, '--format', 'json');

    expect(readFileSync(course.at('known', 'gradebooks', 'asked.csv'), 'utf8')).toMatch(/^A,1,student-a,S,\d+$/m);
  });

  it('grades the share of one machine alone, and writes down when it was handed in', async () => {
    const words = ['--shard', '1/2', '--submitted-at', '2026-11-25T12:00:00+01:00', '--format', 'json'];

    const { code, errors } = await course.grade('shard', ...words);

    expect([code, errors]).toEqual([0, 'graded 1 of 2 submissions\ngraded 2 of 2 submissions\n']);
    expect(recordsIn(course.at('shard'))).toEqual(['student-a.json', 'student-c.json']);
    expect(JSON.parse(readFileSync(course.at('shard', 'records', 'student-a.json'), 'utf8'))).toMatchObject({
      submittedAt: { at: '2026-11-25T11:00:00.000Z', source: 'platform' },
    });
  });

  it('has nothing to say of a share that is empty', async () => {
    expect(await course.grade('empty', '--shard', '4/4')).toEqual({
      code: 0,
      out: `0 submissions graded, 0 with all 6 points\nResults: ${course.at('empty')}\n`,
      errors: '',
    });
  });
});

describe('grade tells what is wrong with its words', () => {
  it.each([
    ['no path', [], 'Say what to grade: npm run grade -- submissions, or submissions.zip\n'],
    ['a path to nothing', ['nowhere'], 'There is nothing at nowhere.\n'],
    ['a shard that cannot be', ['x', '--shard', '3/2'], /^Expected a shard such as 1\/4, .*, got `3\/2`\n$/],
    ['no workers', ['x', '--jobs', '0'], 'Expected `--jobs` to be a whole number from 1 up, got `0`\n'],
    ['an exercise of none', ['x', '--exercises', '77'], /^There is no exercise 77\./],
    ['a roster of none', ['x', '--roster', 'none.csv'], /^none\.csv cannot be read: ENOENT/],
  ])('%s', async (_, words, message) => {
    const { code, out, errors } = await course.run('grade', ...words);

    expect([code, out]).toEqual([2, '']);
    expect(errors).toMatch(message);
  });

  it('a gradebook that is none, before anything is graded', async () => {
    const gradebook = course.file('people.csv', 'Name,Grade\nA,\n');

    const { code, errors } = await course.grade('refused', '--gradebook', gradebook);

    expect(code).toBe(2);
    expect(errors).toMatch(/^people\.csv is neither an export of Canvas's gradebook /);
  });

  it('two gradebooks of one name, before anything is graded', async () => {
    const gradebook = course.file('twice.csv', 'Student,ID,SIS Login ID,Section,Overlap (12)\nA,1,student-a,S,\n');

    expect(await course.grade('refused', '--gradebook', gradebook, '--gradebook', gradebook)).toEqual({
      code: 2,
      out: '',
      errors: 'Two gradebooks are called twice.csv. Rename one of them.\n',
    });
  });
});

describe('grade that is asked to stop', () => {
  it('says what is done, and goes on with the same command', async () => {
    const stopped = await gradeStoppedBy(() => process.emit('SIGINT', 'SIGINT'));
    const resumed = await course.grade('stopped');

    expect(stopped.code).toBe(130);
    expect(stopped.errors).toMatch(
      /^graded 1 of 3 submissions\n(graded 2 of 3 submissions\n)?\nStopped with [12] of 3 submissions graded\. Nothing is lost: the same command goes on from there\.\n$/,
    );
    expect(resumed).toMatchObject({ code: 0, out: `${rows}Results: ${course.at('stopped')}\n` });
  });

  it('ends at once when it is asked again', async () => {
    const exit = vi.spyOn(process, 'exit').mockImplementation(vi.fn<() => never>());

    await gradeStoppedBy(() => {
      process.emit('SIGTERM', 'SIGTERM');
      expect(exit).not.toHaveBeenCalled();
      process.emit('SIGINT', 'SIGINT');
    }).finally(() => expect(exit.mock.calls).toEqual([[130]]));
  });

  it('hears no signal any more when it is over', async () => {
    const before = [process.listenerCount('SIGINT'), process.listenerCount('SIGTERM')];

    await course.grade('whole');

    expect([process.listenerCount('SIGINT'), process.listenerCount('SIGTERM')]).toEqual(before);
  });
});

/** Grades the class anew, and calls `stop` when the first submission is told to be graded. */
async function gradeStoppedBy(stop: () => void): Promise<{ readonly code: number; readonly errors: string }> {
  const out = course.at('stopped');
  rmSync(out, { recursive: true, force: true });
  let errors = '';
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
    const isFirst = errors === '';
    errors += String(text);
    if (isFirst) stop();
    return true;
  });
  const words = ['grade', course.submissions, '--exercises', '05', '--jobs', '1', '--out', out];
  return { code: await main(words, course.places), errors };
}
