/** The demo with a file of the reader's own, on all three graders. */
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { createCourse, inARow, linesOf, type TestCourse } from './course.ts';

const folder = '05-one-after-another';
let course: TestCourse;
beforeAll(async () => {
  course = await createCourse([folder]);
});
afterAll(() => course.remove());

describe('demo', () => {
  it('exits with 0 when ours accepts the file, which is found from where npm was called', async () => {
    course.solve(folder);
    vi.stubEnv('INIT_CWD', course.places.courseRoot);
    const printed = await course.run('demo', `exercises/${folder}/one-after-another.ts`);
    vi.unstubAllEnvs();

    const [head = '', row = ''] = linesOf(printed);
    expect(printed).toMatchObject({ code: 0, errors: '' });
    expect(head.trim().split(/ {2,}/)).toEqual(['answer', 'compares results', 'measures time', 'Overlap']);
    expect(row).toMatch(/^ {2}one-after-another\.… {2}.* {2}accepts {6}\d+\.\ds$/);
    expect(printed.out).toContain('\nWhat Overlap says\n');
  });

  it('exits with 1 when it does not, and finds the file from here when npm did not call', async () => {
    course.write(folder, inARow);
    vi.stubEnv('INIT_CWD', undefined);
    const cwd = vi.spyOn(process, 'cwd').mockReturnValue(course.places.courseRoot);
    const printed = await course.run('demo', `exercises/${folder}/one-after-another.ts`);
    cwd.mockRestore();
    vi.unstubAllEnvs();

    expect(printed.code).toBe(1);
    expect(linesOf(printed)[1]).toMatch(/ {2}rejects {6}\d+\.\ds$/);
    expect(printed.out).toContain('together took 300 ms = 100 + 200. It can take 200, the longer one.');
  });
});
