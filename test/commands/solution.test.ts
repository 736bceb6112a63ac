import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createCourse, type TestCourse } from './course.ts';

let course: TestCourse;
beforeEach(async () => {
  course = await createCourse(['04-suspend-and-resume', '05-one-after-another']);
});
afterEach(() => course.remove());

describe('solution', () => {
  it('is not there in a course that does not hand it out', async () => {
    expect(await course.run('solution', '05')).toEqual({
      code: 2,
      out: '',
      errors: 'This course does not hand out solutions: there is no solutions/05-one-after-another.ts.\n',
    });
    expect((await course.run('solution')).errors).toBe('Say which exercise: npm run solution 05\n');
  });

  it('is shown when the exercise is solved as it is now', async () => {
    course.handOutSolutions();
    const early = await course.run('solution', '05');
    course.solve('05-one-after-another');
    const { code, out } = await course.run('solution', '05');

    expect(early).toMatchObject({
      code: 1,
      out: '05 one-after-another is not solved as it is now. The solution is shown when it is.\n',
    });
    expect(code).toBe(0);
    expect(out).toMatch(
      /^One possibility, solutions\/05-one-after-another\.ts:\n\n\/\*\* [^]*export async function together/,
    );
  });
});
