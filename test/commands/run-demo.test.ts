import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { selectExercises, type ExerciseName } from '../../graders/catalog.ts';
import { runDemo, type Demo } from '../../graders/commands/run-demo.ts';
import { kitRoot } from '../../graders/launch/roots.mjs';
import { createCourse, type TestCourse } from './course.ts';

const folder = '05-one-after-another';
let course: TestCourse;
beforeAll(async () => {
  course = await createCourse([folder]);
});
afterAll(() => course.remove());

describe('a demo beside the watch', () => {
  it('hands on what it prints, on both streams, and how it ended', async () => {
    const { output, how } = await run(`console.log('one'); console.error('two'); process.exitCode = 3;`);

    expect(output.split('\n').sort()).toEqual(['', 'one', 'two']);
    expect(how).toBe('It ended with exit code 3.');
  });

  it('has an end too when something else has ended it', async () => {
    expect((await run(`process.kill(process.pid, 'SIGKILL');`)).how).toBe('It ended with exit code 1.');
  });

  it('is stopped when it prints without end', async () => {
    const { output, how } = await run(
      `const again = () => { console.log('x'.repeat(10_000)); setImmediate(again); };\nagain();`,
    );

    expect(how).toBe('It was stopped: it printed more than a million characters.');
    expect(output.length).toBeLessThanOrEqual(1_000_000);
  });

  it('is stopped when it is told to', async () => {
    const { how } = await run(`console.log('here'); setInterval(() => undefined, 1_000);`, (demo) => demo.stop());

    expect(how).toBe('It was stopped.');
  });

  it('is refused where there is none', () => {
    const [exercise] = selectExercises(['04']);

    expect(() =>
      start(
        exercise,
        () => undefined,
        () => undefined,
      ),
    ).toThrow(new RangeError('There is no demo to start: exercises/04-suspend-and-resume/demo.ts is missing.'));
  });
});

/** Runs this code as the demo to its end; `onOutput` is called when it has printed something. */
function run(
  code: string,
  onOutput: (demo: Demo) => void = () => undefined,
): Promise<{ readonly output: string; readonly how: string }> {
  mkdirSync(join(course.places.courseRoot, 'exercises', folder), { recursive: true });
  writeFileSync(join(course.places.courseRoot, 'exercises', folder, 'demo.ts'), code);
  const [exercise] = selectExercises(['05']);
  let output = '';
  return new Promise((resolve) => {
    const demo = start(
      exercise,
      (text) => {
        output += text;
        onOutput(demo);
      },
      (how) => resolve({ output, how }),
    );
  });
}

function start(
  exercise: ExerciseName | undefined,
  onOutput: (text: string) => void,
  onEnd: (how: string) => void,
): Demo {
  if (exercise === undefined) throw new Error('There is no such exercise');
  return runDemo(exercise, { kitRoot, courseRoot: course.places.courseRoot }, { onOutput, onEnd });
}
