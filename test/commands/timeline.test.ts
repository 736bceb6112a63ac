import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { root } from '../kit/answers.ts';
import { textsOf } from '../page/read-page.ts';
import { createCourse, inARow, type TestCourse } from './course.ts';

let course: TestCourse;
beforeEach(async () => {
  course = await createCourse(['04-suspend-and-resume', '05-one-after-another']);
});
afterEach(() => course.remove());

describe('timeline', () => {
  it('draws the failing case, or a telling one, and says where', async () => {
    course.write('05-one-after-another', inARow);
    const failing = await course.run('timeline', '05', '--no-open');
    const page = readFileSync(failing.out.trim(), 'utf8');
    course.solve('05-one-after-another');
    const solved = await course.run('timeline', '05', '--no-open');

    expect(failing).toMatchObject({
      code: 0,
      out: `${join(course.places.courseRoot, '.overlap', 'timeline-05.html')}\n`,
    });
    expect(page).toMatch(/✗ failed[^]*together took 300 ms = 100 \+ 200\./);
    expect(solved.out).toBe(failing.out);
    expect(readFileSync(solved.out.trim(), 'utf8')).toMatch(
      /✓ passes[^]*calls of together that overlap do not disturb each other/,
    );
  });

  it('says so when there is nothing to draw', async () => {
    course.write('05-one-after-another', 'import "node:fs";');

    expect(await course.run('timeline', '05', '--no-open')).toMatchObject({
      code: 1,
      out: 'There is nothing to draw: 05 one-after-another cannot be run. npm test 05 says why.\n',
    });
    expect(existsSync(join(course.places.courseRoot, '.overlap', 'timeline-05.html'))).toBe(false);
  });

  it('says what to look at also where no mistake is known to be behind it', async () => {
    const answer = join(root, 'test', 'mistakes', '05-one-after-another', 'known-answer.ts');
    course.write('05-one-after-another', readFileSync(answer, 'utf8'));
    const { code, out } = await course.run('timeline', '05', '--no-open');

    expect(code).toBe(0);
    expect(textsOf(readFileSync(out.trim(), 'utf8')).slice(3, 7)).toEqual([
      'first was never called. It should be called once.',
      'second was never called. It should be called once.',
      'Next',
      'Ask yourself which line calls first, and whether it is reached.',
    ]);
  });
});
