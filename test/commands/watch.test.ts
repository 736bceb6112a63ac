import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watchOn, type Terminal } from '../../graders/commands/watch.ts';
import { FakeInput, FakeOutput } from '../watch/terminal.ts';
import { createCourse, inARow, type TestCourse } from './course.ts';

let course: TestCourse;
let watched: Watched | undefined;
beforeEach(async () => {
  // No browser is to be opened.
  vi.stubEnv('CI', '1');
  course = await createCourse(['04-suspend-and-resume', '05-one-after-another']);
});
afterEach(async () => {
  watched?.type('\u0003');
  await watched?.over;
  watched = undefined;
  course.remove();
  vi.unstubAllEnvs();
});

describe('watch', () => {
  it('shows the exercise at hand, and its verdict whenever it is saved', async () => {
    const { output } = open();
    await output.until('04 suspend-and-resume  – not started');

    course.write('04-suspend-and-resume', 'export const countdown = 1;');
    await output.until('0 of 4 checks pass');
    course.solve('04-suspend-and-resume');
    await output.until('1 of 2 solved');

    expect(output.screen[0]).toMatch(/^04 suspend-and-resume {2}✓ solved +1 of 2 solved$/);
    expect(output.screen[2]).toBe('✓ 04 suspend-and-resume is solved.');
  });

  it('keeps what it was told, for other commands and the next time', async () => {
    const { output, type, over } = open('05');
    await output.until('not started');
    type('h');
    await output.until('Hint 1 of 3');
    course.write('05-one-after-another', inARow);
    await output.until('4 of 6 checks pass');
    type('q');

    expect(await over).toBe(0);
    expect((await course.run('list', '05')).out).toMatch(/4 of 6 checks pass, 1 hint seen\n/);
    expect((await course.run('hint')).out).toContain('Hint 2 of 3');
  });

  it('goes to other exercises, and notices what is saved elsewhere', async () => {
    const { output, type } = open();
    await output.until('04 suspend-and-resume  – not started');
    type('n');
    await output.until('05 one-after-another  – not started');

    course.solve('04-suspend-and-resume');
    await output.until('04 suspend-and-resume is solved.');
    course.write('04-suspend-and-resume', 'export const countdown = 1;');
    await output.until('04 suspend-and-resume was solved before, and is not any more.');

    expect(output.screen[0]).toContain('05 one-after-another');
  });

  it('shows the way when the last exercise is solved', async () => {
    course.solve('04-suspend-and-resume');
    await course.run('test', '04');
    const { output } = open();
    await output.until('05 one-after-another  – not started');

    course.solve('05-one-after-another');
    await output.until('All 2 exercises are solved.');

    expect(output.screen.join('\n')).toContain('10 checks passed in');
  });

  it('runs a case again, draws it, and shows our answer', async () => {
    course.solve('05-one-after-another');
    course.handOutSolutions();
    const { output, type } = open('05');
    await output.until('✓ solved');

    type('a');
    await output.until('this case passes');
    type('t');
    await output.until(`The timeline: ${join('.overlap', 'timeline-05.html')}`);
    type('s');
    await output.until('One possibility');

    expect(existsSync(join(course.places.courseRoot, '.overlap', 'timeline-05.html'))).toBe(true);
  });

  it('has no case to run where the file cannot be run', async () => {
    course.write('05-one-after-another', 'import "node:fs";');
    const { output, type } = open('05');
    await output.until('the file cannot be run');

    type('a');
    await output.until('There is no case to run: the verdict says why.');
    type('t');
    await output.until('There is nothing to draw: the verdict says why.');
  });

  it('puts the stub back when it is asked twice', async () => {
    const stub = readFileSync(course.fileOf('05-one-after-another'), 'utf8');
    course.write('05-one-after-another', inARow);
    const { output, type } = open('05');
    await output.until('4 of 6 checks pass');

    type('x');
    await output.until('y yes  n no');
    type('y');
    await output.until('Back to the stub. What was there: ');

    expect(output.screen[0]).toContain('– not started');
    expect(readFileSync(course.fileOf('05-one-after-another'), 'utf8')).toBe(stub);
  });

  it('runs the demo for real, and stops it', async () => {
    course.write('05-one-after-another', `export const oneByOne = () => new Promise((r) => setTimeout(r, 1e8));\n`);
    const { output, type } = open('05');
    await output.until('05 one-after-another  ✗');

    type('r');
    await output.until('SyntaxError');
    await output.until('It ended with exit code 1.');
    course.write('05-one-after-another', `${inARow}console.log('begins \\u001b[2J'); setInterval(() => {}, 1000);\n`);
    await output.until('4 of 6 checks pass');
    type('r');
    await output.until('begins \\u001b[2J');
    type('\u001b');
    await output.until('together took');
  });

  it('says what it cannot do', async () => {
    rmSync(join(course.places.courseRoot, 'exercises', '05-one-after-another', 'demo.ts'));
    const { output, type } = open('05');
    await output.until('not started');

    type('r');
    await output.until('There is no demo to start: exercises/05-one-after-another/demo.ts is missing.');
  });

  it('goes line by line where there is no screen', async () => {
    const { output, type } = open('05', { isPlain: true });
    await output.until('05 one-after-another: not started');

    course.write('05-one-after-another', inARow);
    await output.until('05 one-after-another: 4 of 6 checks pass');
    type('q\n');

    expect(output.written).not.toContain('\u001b');
  });

  it('watches nothing that is not there', async () => {
    await expect(watchOn(terminal(), ['07'], course.places)).rejects.toThrow(
      new RangeError('This course does not set 07-run: it is not in exercises/.'),
    );
  });
});

interface Watched {
  readonly output: FakeOutput;
  readonly type: (text: string) => void;
  readonly over: Promise<number>;
}

function open(word?: string, { isPlain = false }: { readonly isPlain?: boolean } = {}): Watched {
  const fake = terminal();
  const over = watchOn({ ...fake, isPlain }, word === undefined ? [] : [word], course.places);
  watched = { output: fake.output, over, type: (text) => void fake.input.push(text) };
  return watched;
}

function terminal(): Terminal & { readonly input: FakeInput; readonly output: FakeOutput } {
  return { input: new FakeInput(), output: new FakeOutput(), isPlain: false, ascii: false, colours: false };
}
