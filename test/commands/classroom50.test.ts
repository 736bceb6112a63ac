import { existsSync, readFileSync, rmSync } from 'node:fs';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { openStore } from '../../graders/batch/store.ts';
import { createClassCourse, type ClassCourse } from './class-course.ts';
import { graderError } from '../formats/sample.ts';

const environment = {
  CLASSROOM: 'fall',
  ASSIGNMENT: 'week-3',
  SUBMISSION_TAG: 'submit/2026-11-20T10-00-00Z-1a2b3c4',
  COMMIT_URL: 'https://github.example/fall/week-3/commit/1a2b3c4',
  RELEASE_URL: 'https://github.example/fall/week-3/releases/tag/submit',
  REVIEW_URL: '',
};
let course: ClassCourse;
beforeAll(async () => {
  course = await createClassCourse();
  await course.grade('class', '--format', 'json');
  const one = [`${course.submissions}/student-b`, '--exercises', '05', '--jobs', '1', '--out', course.at('one')];
  await course.run('grade', ...one, '--format', 'json');
});
afterAll(() => course.remove());
beforeEach(() => {
  for (const [name, value] of Object.entries(environment)) vi.stubEnv(name, value);
});
afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

describe('classroom50', () => {
  it('writes the one submission where it is told to, and says nothing', async () => {
    const result = course.at('there.json');

    const printed = await course.run('classroom50', course.at('one'), result);

    expect(printed).toEqual({ code: 0, out: '', errors: '' });
    expect(JSON.parse(readFileSync(result, 'utf8'))).toMatchObject({
      schema: 'classroom50/result/v1',
      classroom: 'fall',
      submission: environment.SUBMISSION_TAG,
      review: environment.COMMIT_URL,
      score: 4,
      'max-score': 6,
    });
  });

  it('writes result.json where the runner is, when nothing else is said', async () => {
    vi.spyOn(process, 'cwd').mockReturnValue(course.places.courseRoot);

    expect(await course.run('classroom50', course.at('one'))).toMatchObject({ code: 0 });
    expect(existsSync(course.at('result.json'))).toBe(true);
  });

  it('has no result when the grader failed, and says whose fault it is', async () => {
    const store = await openStore(course.at('one'));
    const [only] = (await store.readList()).submissions;
    const id = only?.id ?? '';
    const result = course.at('none.json');
    await store.writeRecord({ ...graderError, submission: id, problem: 'Overlap itself failed: EMFILE' });

    expect(await course.run('classroom50', course.at('one'), result)).toEqual({
      code: 3,
      out: '',
      errors: `${id} has no score: Overlap itself failed: EMFILE\n`,
    });
    rmSync(course.at('one', 'records', `${id}.json`));
    expect(await course.run('classroom50', course.at('one'), result)).toEqual({
      code: 3,
      out: '',
      errors: `${id} has no score: the grader failed, not the student.\n`,
    });
    expect(existsSync(result)).toBe(false);
  });
});

describe('classroom50 tells what is wrong', () => {
  it.each([
    ['no folder', []],
    ['a third word', ['one', 'result.json', 'more']],
  ])('with %s', async (_, words) => {
    expect(await course.run('classroom50', ...words)).toEqual({
      code: 2,
      out: '',
      errors: 'Say which results, and where to: overlap-kit classroom50 results result.json\n',
    });
  });

  it('with a whole class, and with none', async () => {
    const [all, empty] = [course.at('class'), course.at('empty')];
    await course.grade('empty', '--shard', '4/4', '--format', 'json');

    expect((await course.run('classroom50', all)).errors).toBe(
      `${all} holds 3 submissions. Grade the checkout of one student alone.\n`,
    );
    expect((await course.run('classroom50', empty)).errors).toBe(
      `${empty} holds 0 submissions. Grade the checkout of one student alone.\n`,
    );
  });

  it('with a folder that holds no results, and elsewhere than in the runner', async () => {
    expect((await course.run('classroom50', course.submissions)).errors).toBe(
      `${course.submissions} holds no results: there is no class.json in it.\n`,
    );
    vi.stubEnv('CLASSROOM', '');
    expect(await course.run('classroom50', course.at('class'))).toEqual({
      code: 2,
      out: '',
      errors: "CLASSROOM is not set. Classroom 50's runner sets it: run this as its autograder.\n",
    });
  });
});
