import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { createCourse, type Printed, type TestCourse } from './course.ts';

const folder = '05-one-after-another';
let course: TestCourse;
beforeAll(async () => {
  course = await createCourse([folder]);
});
afterAll(() => course.remove());
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
});

/** Runs the command with these lines typed. */
async function predict(words: readonly string[], typed: string = ''): Promise<Printed> {
  vi.stubEnv('OVERLAP_ASCII', '1');
  // A stream is all that is read of it.
  vi.spyOn(process, 'stdin', 'get').mockReturnValue(Readable.from([typed]) as typeof process.stdin);
  return course.run('predict', ...words);
}

/** Writes a program of the student's beside the exercises. */
function program(name: string, text: string): string {
  const path = join(course.places.courseRoot, name);
  writeFileSync(path, text);
  return path;
}

const inARow = `export const oneByOne = async (first, second) => [await first(), await second()];
export async function together(first, second) {
  const a = await first();
  return [a, await second()];
}
`;
const together = ['together', '100', '200'] as const;
const question = `05 one-after-another: predict before you run

  mine.ts
   1 | export const oneByOne = async (first, second) => [await first(), await second()];
   2 | export async function together(first, second) {
   3 |   const a = await first();
   4 |   return [a, await second()];
   5 | }

  In this case first needs 100 ms and second needs 200 ms. The check calls
  together.

  In which order do these happen?
    a  second ends
    b  first starts
    c  second starts
    d  first ends
`;
const rest = `    b    0 ms  first starts
    d  100 ms  first ends
    c  100 ms  second starts
    a  300 ms  second ends
  At 300 ms together is done.

                  0         100       200       300 ms
  what happened   |         |         |         |
    together      >.........>...................|
`;

describe('predict', () => {
  it('prints the sheet, with its answers only when they are asked for', async () => {
    const file = program('mine.ts', inARow);
    const blanks = `  Order: ___ ___ ___ ___\n\n  At how many ms is together done? If it never is, the answer is never.\n  Time: ______\n`;

    expect(await predict(['05', file, ...together, '--print'])).toEqual({
      code: 0,
      out: `${question}${blanks}`,
      errors: '',
    });
    const { out } = await predict(['05', file, ...together, '--print', '--answers']);
    expect(out).toBe(`${question}${blanks}\nAnswers\n${rest.split('\n\n')[0] ?? ''}\n`);
  });

  it('confirms a right prediction with the picture', async () => {
    const { code, out } = await predict(['05', program('mine.ts', inARow), ...together], 'b d c a\n300\n');

    expect(code).toBe(0);
    expect(out.startsWith(`${question}  Order: \n`)).toBe(true);
    expect(out).toContain(`\n+ Right: this is what happened.\n\n${rest}`);
  });

  it('answers a wrong one with the run up to where they part, then with the rest', async () => {
    const { code, out } = await predict(['05', program('mine.ts', inARow), ...together], 'bcda\n200\n');

    expect(code).toBe(1);
    expect(out).toContain(`
x Up to 100 ms the run was as follows; there it went another way.

  You were right up to here: first starts.
  What you expected next: second starts.
  What came instead, at 100 ms: first ends.

`);
    expect(out.slice(out.indexOf('x Up to'), out.indexOf(rest))).not.toContain('300');
    expect(out).toContain(rest);
  });

  it('says time in sentences for those who hear it', async () => {
    const { out } = await predict(['05', program('mine.ts', inARow), ...together, '--plain'], 'bdca\n300\n');

    expect(out).toContain('  first runs from 0 to 100 ms');
    expect(out).not.toContain('what happened   |');
  });

  it('asks again when it cannot read an answer', async () => {
    const { code, out } = await predict(['05', program('mine.ts', inARow), ...together], 'x\nbdca\nsoon\n300\n');

    expect(code).toBe(0);
    expect(out).toContain('  Order: \n  Type each of these letters once: a b c d\n  Order: \n');
    expect(out).toContain('  Time: \n  Type whole milliseconds such as 300, or never.\n  Time: \n');
  });

  it('shows nothing when the answers end first', async () => {
    const { code, out, errors } = await predict(['05', program('mine.ts', inARow), ...together], 'bdca\n');

    expect(code).toBe(2);
    expect(errors).toBe(
      'The answers ended before the questions did, so nothing is shown. To only print the sheet, add --print.\n',
    );
    expect(out).not.toContain('300 ms');
  });

  it('takes never for what never settles', async () => {
    const file = program('mine.ts', `export const together = () => new Promise(() => undefined);`);
    const { code, out } = await predict(['05', file, ...together], 'never\n');

    expect(code).toBe(0);
    expect(out).toContain('  together is never done.\n');
  });
});

describe('predict on the exercise itself', () => {
  it('waits until it is started, and then chooses a case', async () => {
    expect(await predict(['05'])).toEqual({
      code: 1,
      out: '05 one-after-another is not started, so there is nothing to predict yet.\nWrite it first, or name another program: npm run predict 05 path/to/file.ts\n',
      errors: '',
    });
    course.write(folder, inARow);

    expect((await predict(['05', '--print'])).out).toContain(
      'In this case first needs 100 ms and second needs 200 ms.',
    );
  });

  it('refuses what cannot be run', async () => {
    const file = program('mine.ts', 'export const = 1;');

    for (const words of [[file], [file, ...together]]) {
      const { code, out } = await predict(['05', ...words]);
      expect(code).toBe(1);
      expect(out).toMatch(
        /^The program cannot be run, so there is nothing to predict\.\nmine\.ts, line 1, column \d+, cannot be read as TypeScript/,
      );
    }
  });

  it('knows neither every exercise, nor every file, nor every check', async () => {
    rmSync(join(course.places.courseRoot, 'other.ts'), { force: true });

    expect((await predict(['77'])).errors).toContain('There is no exercise 77.');
    expect((await predict(['05', 'other.ts'])).errors).toBe('There is no file other.ts.\n');
    expect((await predict(['05', 'both'])).errors).toContain(
      'There is no check both in 05-one-after-another. It has:\n',
    );
    expect((await predict(['05', 'together', '1'])).errors).toBe(
      'Expected 2 values (first, second) after together, got 1\n',
    );
  });
});
