/** `predict` on a terminal, where somebody sits and reads: what comes after a wrong answer waits until it is asked for. */
import { Readable } from 'node:stream';
import { afterAll, afterEach, beforeAll, expect, it, vi } from 'vitest';
import { createCourse, inARow, type Printed, type TestCourse } from './course.ts';

const folder = '05-one-after-another';
const stdin = Object.getOwnPropertyDescriptor(process, 'stdin') ?? {};
let course: TestCourse;
beforeAll(async () => {
  course = await createCourse([folder]);
  course.write(folder, inARow);
});
afterAll(() => course.remove());
afterEach(() => {
  Object.defineProperty(process, 'stdin', stdin);
  vi.unstubAllEnvs();
});

it('shows the rest of the run only after Enter', async () => {
  const { code, out } = await typed('bdca\n', '200\n', '\n');

  const [before = '', after = ''] = out.split('Enter shows the rest. ');
  expect(code).toBe(1);
  expect(before).toContain('x Up to ');
  expect(before).not.toContain('ms together is done.');
  expect(after).toContain('At 300 ms together is done.');
});

it('does not keep a reader who was right', async () => {
  const { code, out } = await typed('bdca\n', '300\n');

  expect([code, out.includes('Enter shows the rest.')]).toEqual([0, false]);
  expect(out).toContain('+ Right: this is what happened.');
});

/** Runs the command with these lines typed on a terminal, one after the other. */
async function typed(...lines: readonly string[]): Promise<Printed> {
  vi.stubEnv('OVERLAP_ASCII', '1');
  const keyboard = Object.assign(Readable.from(lines), { isTTY: true, setRawMode: () => undefined });
  Object.defineProperty(process, 'stdin', { configurable: true, get: () => keyboard });
  return course.run('predict', folder.slice(0, 2), 'together', '100', '200');
}
