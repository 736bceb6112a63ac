import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createCourse, inARow, linesOf, type TestCourse } from './course.ts';

let course: TestCourse;
beforeEach(async () => {
  course = await createCourse(['04-suspend-and-resume', '05-one-after-another']);
});
afterEach(() => course.remove());

describe('next', () => {
  it('names the first that is not solved, and shows the way when all are', async () => {
    course.solve('04-suspend-and-resume');
    course.write('05-one-after-another', inARow);
    await course.run('test');
    const open = await course.run('next');
    course.solve('05-one-after-another');
    await course.run('test', '05');
    const finished = await course.run('next');

    expect(linesOf(open)).toEqual([
      '  Next   05 one-after-another, 4 of 6 checks pass',
      '         Start two things before you wait for either',
      '  Read   exercises/05-one-after-another/README.md',
      '  Edit   exercises/05-one-after-another/one-after-another.ts',
      '  Check  npm test 05',
      '  Watch  npm run watch 05',
    ]);
    expect(linesOf(finished)[0]).toBe('✓ All 2 exercises are solved.');
    expect(finished.out).toContain('You tried 3 versions and saw 0 hints.');
  });

  it('does without a lesson where there is none', async () => {
    rmSync(join(course.places.courseRoot, 'exercises', '04-suspend-and-resume', 'README.md'));

    expect(linesOf(await course.run('next')).slice(0, 2)).toEqual([
      '  Next   04 suspend-and-resume, not started',
      '  Read   exercises/04-suspend-and-resume/README.md',
    ]);
  });
});
