import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createCourse, linesOf, type TestCourse } from './course.ts';

let course: TestCourse;
beforeEach(async () => {
  course = await createCourse(['04-suspend-and-resume', '05-one-after-another']);
});
afterEach(() => course.remove());

describe('hint', () => {
  it('shows one more each time, to the last', async () => {
    const [first, second, third, none] = [
      await course.run('hint', '05'),
      await course.run('hint'),
      await course.run('hint'),
      await course.run('hint'),
    ];

    expect(linesOf(first)).toEqual([
      '05 one-after-another',
      '',
      '  Hint 1 of 3: The idea',
      '',
      '  A call starts work; an `await` waits for it. These are two steps, and they',
      '  need not stand in one line.',
      '',
      'One more: npm run hint 05',
    ]);
    expect(linesOf(second)[2]).toBe('  Hint 2 of 3: What to use');
    expect(linesOf(third).slice(-2)).toEqual([
      'That was the last one.',
      'The lesson: exercises/05-one-after-another/README.md',
    ]);
    expect(linesOf(none)).toEqual([
      '05 one-after-another',
      '',
      'You have seen all 3 hints. Again: npm run hint 05 3',
      'The lesson: exercises/05-one-after-another/README.md',
    ]);
    expect(linesOf(await course.run('list', '05'))[0]).toContain('3 hints seen');
  });

  it('shows those up to a number, from the first', async () => {
    const { out } = await course.run('hint', '05', '2');

    expect([...out.matchAll(/Hint \d of 3/g)].map(([text]) => text)).toEqual(['Hint 1 of 3', 'Hint 2 of 3']);
    expect(linesOf(await course.run('hint', '05'))[2]).toBe('  Hint 3 of 3: The shape');
  });

  it('says what is wrong with its words', async () => {
    expect((await course.run('hint', '05', '4')).errors).toBe(
      'Expected a number from 1 to 3 after 05: it has 3 hints.\n',
    );
    expect((await course.run('hint', '04-05')).errors).toBe(
      'Name one exercise at a time, such as 05; 04-05 names several.\n',
    );
  });

  it('says so when a lesson has none', async () => {
    rmSync(join(course.places.courseRoot, 'exercises', '05-one-after-another', 'README.md'));

    expect(await course.run('hint', '05')).toMatchObject({
      code: 0,
      out: '05 one-after-another\n\nIt has no hints. The lesson: exercises/05-one-after-another/README.md\n',
    });
    expect((await course.run('hint', '05', '1')).errors).toBe('05 has no hints.\n');
  });
});
