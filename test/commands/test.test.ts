import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createCourse, inARow, linesOf, type TestCourse } from './course.ts';

let course: TestCourse;
beforeEach(async () => {
  course = await createCourse(['04-suspend-and-resume', '05-one-after-another']);
});
afterEach(() => course.remove());

describe('test', () => {
  it('notices what was solved before', async () => {
    course.solve('05-one-after-another');
    await course.run('test', '05');
    course.write('05-one-after-another', inARow);

    const broken = await course.run('test', '05');
    const again = await course.run('test', '05');
    const listed = await course.run('list', '05');

    expect(linesOf(broken)[0]).toBe('05 one-after-another was solved before, and is not any more.');
    expect(again.out).not.toContain('solved before');
    expect(linesOf(listed)[0]).toBe('  ✗ 05 one-after-another   4 of 6 checks pass; solved before');
  });
});
