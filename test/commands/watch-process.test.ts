import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { root } from '../kit/answers.ts';
import { createCourse, type TestCourse } from './course.ts';

let course: TestCourse;
beforeEach(async () => {
  course = await createCourse(['05-one-after-another']);
});
afterEach(() => course.remove());

const left = '\u001b[?25h\u001b[?1049l';

// Windows has no signals that a process could answer.
describe.skipIf(process.platform === 'win32')('the watch as a process', () => {
  it('leaves the terminal as it was when a signal ends it', async () => {
    const { signal, output } = await watchUntil('SIGTERM');

    expect(signal).toBe('SIGTERM');
    expect(output.endsWith(left)).toBe(true);
  });

  it('leaves the terminal before an error is told', async () => {
    const { code, output, errors } = await watchUntil('SIGUSR2');

    expect(code).toBe(1);
    expect(output.endsWith(left)).toBe(true);
    expect(errors).toContain('Error: a mistake of ours');
  });
});

interface Ended {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly output: string;
  readonly errors: string;
}

/** Starts it on what it takes for a terminal, with SIGUSR2 for a mistake, and sends the signal when a verdict is there. */
function watchUntil(kill: NodeJS.Signals): Promise<Ended> {
  const mistake = `process.on('SIGUSR2', () => { throw new Error('a mistake of ours'); });`;
  const preloads = [
    join(root, 'test', 'bench', 'watch', 'pretend-terminal.mjs'),
    `data:text/javascript,${encodeURIComponent(mistake)}`,
  ];
  const args = [...preloads.flatMap((path) => ['--import', path]), join(root, 'graders', 'bin.mjs'), 'watch'];
  const child = spawn(process.execPath, args, { cwd: course.places.courseRoot });
  const printed = { output: '', errors: '' };
  child.stderr.setEncoding('utf8').on('data', (text: string) => (printed.errors += text));
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    if (!printed.output.includes('not started') && (printed.output + text).includes('not started')) child.kill(kill);
    printed.output += text;
  });
  return new Promise((resolve) => child.on('close', (code, signal) => resolve({ code, signal, ...printed })));
}
