import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createCourse, inARow, linesOf, type TestCourse } from './course.ts';

let course: TestCourse;
beforeEach(async () => {
  course = await createCourse(['04-suspend-and-resume', '05-one-after-another']);
});
afterEach(() => course.remove());

describe('list', () => {
  it('knows what was tested, and what was touched since', async () => {
    const fresh = await course.run('list');
    course.solve('04-suspend-and-resume');
    course.write('05-one-after-another', inARow);
    const touched = await course.run('list');
    await course.run('test');
    const tested = await course.run('list');

    expect(fresh).toEqual({
      code: 0,
      out: '  – 04 suspend-and-resume   not started\n  – 05 one-after-another    not started\n\n0 of 2 exercises solved, next: 04 suspend-and-resume\n',
      errors: '',
    });
    expect(linesOf(touched)[0]).toBe('  ? 04 suspend-and-resume   not checked as it is now');
    expect(linesOf(tested)).toEqual([
      '  ✓ 04 suspend-and-resume   solved',
      '  ✗ 05 one-after-another    4 of 6 checks pass',
      '',
      '1 of 2 exercises solved, next: 05 one-after-another',
    ]);
  });

  it('lists those that are named', async () => {
    expect(linesOf(await course.run('list', '5'))[0]).toContain('05 one-after-another');
  });

  it('says so when there is nothing', async () => {
    rmSync(join(course.places.courseRoot, 'exercises'), { recursive: true });

    for (const command of ['list', 'next', 'hint', 'watch']) {
      expect(await course.run(command)).toEqual({
        code: 2,
        out: '',
        errors: `There are no exercises here: ${join(course.places.courseRoot, 'exercises')} has none of those that can be graded.\n`,
      });
    }
  });
});
