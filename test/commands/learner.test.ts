import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { FakeInput } from '../watch/terminal.ts';
import { createCourse, inARow, type TestCourse } from './course.ts';

let course: TestCourse;
beforeEach(async () => {
  course = await createCourse(['04-suspend-and-resume', '05-one-after-another']);
});
afterEach(() => {
  course.remove();
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
});

const lines = ({ out }: { readonly out: string }): readonly string[] => out.trimEnd().split('\n');

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
    expect(lines(touched)[0]).toBe('  ? 04 suspend-and-resume   not checked as it is now');
    expect(lines(tested)).toEqual([
      '  ✓ 04 suspend-and-resume   solved',
      '  ✗ 05 one-after-another    4 of 6 checks pass',
      '',
      '1 of 2 exercises solved, next: 05 one-after-another',
    ]);
  });

  it('lists those that are named', async () => {
    expect(lines(await course.run('list', '5'))[0]).toContain('05 one-after-another');
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

describe('test', () => {
  it('notices what was solved before', async () => {
    course.solve('05-one-after-another');
    await course.run('test', '05');
    course.write('05-one-after-another', inARow);

    const broken = await course.run('test', '05');
    const again = await course.run('test', '05');
    const listed = await course.run('list', '05');

    expect(lines(broken)[0]).toBe('05 one-after-another was solved before, and is not any more.');
    expect(again.out).not.toContain('solved before');
    expect(lines(listed)[0]).toBe('  ✗ 05 one-after-another   4 of 6 checks pass; solved before');
  });
});

describe('hint', () => {
  it('shows one more each time, to the last', async () => {
    const [first, second, third, none] = [
      await course.run('hint', '05'),
      await course.run('hint'),
      await course.run('hint'),
      await course.run('hint'),
    ];

    expect(lines(first)).toEqual([
      '05 one-after-another',
      '',
      '  Hint 1 of 3: The idea',
      '',
      '  A call starts work; an `await` waits for it. These are two steps, and they',
      '  need not stand in one line.',
      '',
      'One more: npm run hint 05',
    ]);
    expect(lines(second)[2]).toBe('  Hint 2 of 3: What to use');
    expect(lines(third).slice(-2)).toEqual([
      'That was the last one.',
      'The lesson: exercises/05-one-after-another/README.md',
    ]);
    expect(lines(none)).toEqual([
      '05 one-after-another',
      '',
      'You have seen all 3 hints. Again: npm run hint 05 3',
      'The lesson: exercises/05-one-after-another/README.md',
    ]);
    expect(lines(await course.run('list', '05'))[0]).toContain('3 hints seen');
  });

  it('shows those up to a number, from the first', async () => {
    const { out } = await course.run('hint', '05', '2');

    expect([...out.matchAll(/Hint \d of 3/g)].map(([text]) => text)).toEqual(['Hint 1 of 3', 'Hint 2 of 3']);
    expect(lines(await course.run('hint', '05'))[2]).toBe('  Hint 3 of 3: The shape');
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

describe('next', () => {
  it('names the first that is not solved, and shows the way when all are', async () => {
    course.solve('04-suspend-and-resume');
    course.write('05-one-after-another', inARow);
    await course.run('test');
    const open = await course.run('next');
    course.solve('05-one-after-another');
    await course.run('test', '05');
    const finished = await course.run('next');

    expect(lines(open)).toEqual([
      '  Next   05 one-after-another, 4 of 6 checks pass',
      '         Start two things before you wait for either',
      '  Read   exercises/05-one-after-another/README.md',
      '  Edit   exercises/05-one-after-another/one-after-another.ts',
      '  Check  npm test 05',
      '  Watch  npm run watch 05',
    ]);
    expect(lines(finished)[0]).toBe('✓ All 2 exercises are solved.');
    expect(finished.out).toContain('You tried 3 versions and saw 0 hints.');
  });
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
    expect(lines(await course.run('list', '05'))[0]).toContain('not started');
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
});
