import { writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createClassCourse, solution, type ClassCourse } from './class-course.ts';
import { inARow } from './course.ts';

let course: ClassCourse;
beforeAll(async () => {
  course = await createClassCourse();
  await course.grade('before', '--format', 'json');
  course.submit('student-a', inARow);
  course.submit('student-b', solution);
  await course.grade('after', '--format', 'json');
});
afterAll(() => course.remove());

describe('compare', () => {
  it('names those who fell first, and exits with 1', async () => {
    const { code, out, errors } = await course.run('compare', course.at('before'), course.at('after'));

    expect([code, errors]).toEqual([1, '']);
    expect(out).toBe(`down   student-a  6 to 4
       05 one-after-another, together: passed, now failed
       05 one-after-another, together-calls: passed, now blocked
up     student-b  4 to 6
       05 one-after-another, together: failed, now passed
       05 one-after-another, together-calls: blocked, now passed

2 submissions moved, 1 did not; 1 lost points or went away.
Somebody fell: look at each of them before you publish.
`);
  });

  it('exits with 0 when nobody fell', async () => {
    expect(await course.run('compare', course.at('after'), course.at('after'))).toEqual({
      code: 0,
      out: '0 submissions moved, 3 did not; 0 lost points or went away.\nNobody fell.\n',
      errors: '',
    });
  });

  it.each([
    ['no results', []],
    ['one', ['results']],
    ['three', ['results', 'results', 'results']],
  ])('asks for two results folders when it is given %s', async (_, words) => {
    expect(await course.run('compare', ...words)).toEqual({
      code: 2,
      out: '',
      errors: 'Say which results: npm run compare -- results-before results-after\n',
    });
  });

  it('says which folder holds no results, and which holds none that can be read', async () => {
    const [before, other] = [course.at('before'), course.at('submissions')];
    const broken = await course.grade('broken', '--format', 'json');
    writeFileSync(course.at('broken', 'class.json'), '{');

    expect(broken.code).toBe(0);
    expect(await course.run('compare', before, other)).toEqual({
      code: 2,
      out: '',
      errors: `${other} holds no results: there is no class.json in it.\n`,
    });
    expect((await course.run('compare', before, course.at('broken'))).errors).toBe(
      `${course.at('broken', 'class.json')} is not JSON. Grade the class again.\n`,
    );
  });
});
