/** The case that `predict` and `timeline` show: what they say when there is none. */
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createCourse, type TestCourse } from './course.ts';

const folder = '05-one-after-another';
const nothingToDraw = 'There is nothing to draw: 05 one-after-another cannot be run. npm test 05 says why.\n';
const notRun = 'The program cannot be run, so there is nothing to predict.\n';
let course: TestCourse;
beforeEach(async () => {
  course = await createCourse([folder]);
});
afterEach(() => course.remove());

/** A path beside the exercises. */
function at(name: string): string {
  return join(course.places.courseRoot, name);
}

describe('an exercise without its file', () => {
  beforeEach(() => rmSync(course.fileOf(folder)));

  it('has no case to predict', async () => {
    const { code, out } = await course.run('predict', '05');

    expect(code).toBe(1);
    expect(out.startsWith(`${notRun}There is no one-after-another.ts`)).toBe(true);
  });

  it('has no case to draw', async () => {
    expect(await course.run('timeline', '05', '--no-open')).toMatchObject({ code: 1, out: nothingToDraw });
    expect(existsSync(at('.overlap/timeline-05.html'))).toBe(false);
  });
});

describe('an exercise whose case ends its process', () => {
  const bomb = 'const all = []; for (;;) all.push(new Array(1e6).fill(all.length));';
  const first = 'export const oneByOne = async (first, second) => [await first(), await second()];';
  beforeEach(() => course.write(folder, `${first}\nexport const together = () => { ${bomb} };\n`));

  it('has no case to predict, and says why when one is named', async () => {
    expect(await course.run('predict', '05', '--print')).toMatchObject({
      code: 1,
      out: '05 one-after-another cannot be run, so there is nothing to predict. npm test 05 says why.\n',
    });
    expect(await course.run('predict', '05', 'together', '100', '200', '--print')).toMatchObject({
      code: 1,
      out:
        'This case cannot be run, so there is nothing to predict.\n' +
        'The run needed more memory than there is for an exercise, so it was stopped. Something in it grows without end.\n',
    });
  });

  it('has no case to draw', async () => {
    expect(await course.run('timeline', '05', '--no-open')).toMatchObject({ code: 1, out: nothingToDraw });
  });
});

describe.each([
  ['lacks the function that is asked for', 'export const other = 1;\n'],
  ['throws while it is read', "throw new Error('oh');\n"],
])('an exercise whose file %s', (_, text) => {
  beforeEach(() => course.write(folder, text));

  it('has no case to predict, also when one is named', async () => {
    expect(await course.run('predict', '05', '--print')).toMatchObject({
      code: 1,
      out: '05 one-after-another cannot be run, so there is nothing to predict. npm test 05 says why.\n',
    });
    const named = await course.run('predict', '05', 'together', '100', '200', '--print');
    expect(named.code).toBe(1);
    expect(named.out.startsWith('This case cannot be run, so there is nothing to predict.\n')).toBe(true);
  });

  it('has no case to draw', async () => {
    expect(await course.run('timeline', '05', '--no-open')).toMatchObject({ code: 1, out: nothingToDraw });
  });
});

describe('a program of the student’s own', () => {
  it('is a file, and no folder', async () => {
    mkdirSync(at('folder.ts'));

    expect(await course.run('predict', '05', at('folder.ts'))).toMatchObject({
      code: 2,
      errors: `There is no file ${at('folder.ts')}.\n`,
    });
  });

  it('is not read when it is very long', async () => {
    writeFileSync(at('long.ts'), '/'.repeat(300_000));

    const { code, out } = await course.run('predict', '05', at('long.ts'));

    expect(code).toBe(1);
    expect(out).toBe(`${notRun}long.ts is too large. An answer to an exercise takes a few dozen lines.\n`);
  });

  it('is asked for its time alone where there is nothing to put in order', async () => {
    writeFileSync(at('stuck.ts'), 'export const together = () => new Promise(() => undefined);');

    const words = [at('stuck.ts'), 'together', '100', '200', '--print', '--answers'];
    const { code, out } = await course.run('predict', '05', ...words);

    expect(code).toBe(0);
    expect(out.slice(out.indexOf('  together.'))).toBe(`  together.

  At how many ms is together done? If it never is, the answer is never.
  Time: ______

Answers
  together is never done.
`);
  });
});
