import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { FakeInput } from '../watch/terminal.ts';
import { createCourse, inARow, linesOf, type TestCourse } from './course.ts';

let course: TestCourse;
beforeEach(async () => {
  course = await createCourse(['04-suspend-and-resume', '05-one-after-another']);
});
afterEach(() => {
  course.remove();
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
});

describe('reset', () => {
  it('puts the stub back after a copy was made', async () => {
    const stub = readFileSync(course.fileOf('05-one-after-another'), 'utf8');
    course.write('05-one-after-another', inARow);
    await course.run('test', '05');

    const { code, out } = await course.run('reset', '05', '--yes');

    const [, kept = ''] = /^05 one-after-another is as it was handed out. What was there: (.+)\n$/.exec(out) ?? [];
    expect(code).toBe(0);
    expect(readFileSync(join(course.places.courseRoot, kept, 'one-after-another.ts'), 'utf8')).toBe(inARow);
    expect(readFileSync(course.fileOf('05-one-after-another'), 'utf8')).toBe(stub);
    expect(linesOf(await course.run('list', '05'))[0]).toContain('not started');
  });

  it('understands what npm makes of --yes', async () => {
    vi.stubEnv('npm_config_yes', 'true');

    expect(await course.run('reset', '05')).toMatchObject({ code: 0 });
  });

  it.each([
    ['y', 0, 'is as it was handed out'],
    ['no', 1, 'Nothing has changed.'],
  ])('asks on a terminal, and takes %s for an answer', async (answer, code, said) => {
    const keyboard = new FakeInput();
    vi.spyOn(process, 'stdin', 'get').mockReturnValue(keyboard as unknown as typeof process.stdin);
    keyboard.push(`${answer}\n`);

    const printed = await course.run('reset', '05');

    expect(printed.code).toBe(code);
    expect(printed.out).toContain('Put 05 one-after-another back to its stub? A copy of what you have is kept. [y/N] ');
    expect(printed.out).toContain(said);
  });

  it('does nothing unasked', async () => {
    course.write('05-one-after-another', inARow);

    expect(await course.run('reset')).toMatchObject({ code: 2, errors: 'Say which exercise: npm run reset 05\n' });
    expect(await course.run('reset', '05')).toMatchObject({
      code: 2,
      errors: 'This replaces your file, after a copy is made. If you mean it, add --yes.\n',
    });
    expect(readFileSync(course.fileOf('05-one-after-another'), 'utf8')).toBe(inARow);
  });
});
