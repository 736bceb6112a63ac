import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { kitRoot } from '../graders/launch/roots.mjs';
import { start } from '../graders/start.ts';
import { createFixture } from './launch/fixture.ts';

const { courseRoot, folder, remove, write } = createFixture();
const places = { kitRoot, courseRoot, bundle: join(folder, 'none') };
const demo = `import { answer } from './async-sleep.ts';\nconst code: number = await answer;\nprocess.exit(code);`;

beforeAll(() => {
  write('course/exercises/package.json', '{ "type": "module" }');
  write('course/exercises/03-async-sleep/demo.ts', demo);
  write('course/exercises/03-async-sleep/async-sleep.ts', 'export const answer = 3 satisfies number;');
  write('course/exercises/04-suspend-and-resume/demo.ts', `process.kill(process.pid, 'SIGKILL');`);
});
afterAll(remove);
afterEach(() => {
  vi.unstubAllEnvs();
});

describe('start', () => {
  it('runs the demo on the submission and passes its exit code on', async () => {
    expect(await start(['03'], places)).toBe(3);
  });

  it('gives 1 for a demo that was stopped by a signal', async () => {
    expect(await start(['suspend-and-resume'], places)).toBe(1);
  });

  it('refuses --solution where there are no solutions', async () => {
    await expect(start(['03', '--solution'], places)).rejects.toThrow(
      'There is no solution here: solutions/03-async-sleep.ts is missing.',
    );
  });

  it('runs the demo on our answer with --solution, also when npm has taken the flag for its own', async () => {
    write('course/solutions/package.json', '{ "type": "module" }');
    write('course/solutions/03-async-sleep.ts', 'export const answer = 5 satisfies number;');

    expect(await start(['03', '--solution'], places)).toBe(5);

    vi.stubEnv('npm_config_solution', 'true');
    expect(await start(['03'], places)).toBe(5);
  });

  it.each([
    [[], 'Say which exercise: npm start 05'],
    [['03', '04'], 'Say which exercise: npm start 05'],
    [['03-04'], 'Start one exercise at a time: npm start 05'],
    [['01'], 'There is no demo to start: exercises/01-blocking-calls/demo.ts is missing.'],
    [['99'], 'There is no exercise 99.'],
  ])('refuses the words %j', async (words, message) => {
    await expect(start(words, places)).rejects.toThrow(message);
  });
});
