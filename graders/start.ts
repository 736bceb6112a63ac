/** `npm start 05`: runs an exercise's demo for real, in real time. */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { selectExercises, type ExerciseName } from './catalog.ts';
import type { Places } from './cli.ts';

/**
 * Runs the demo in plain Node through tsx, as it is or (`--solution`) on our answer; gives its exit code.
 *
 * @throws {RangeError} when there is no such exercise, no demo, or no solution here.
 */
export async function start(words: readonly string[], { kitRoot, courseRoot }: Places): Promise<number> {
  const [word, ...rest] = words.filter((each) => each !== '--solution');
  if (word === undefined || rest.length > 0) throw new RangeError('Say which exercise: npm start 05');
  const [exercise, another] = selectExercises([word]);
  if (exercise === undefined || another !== undefined)
    throw new RangeError('Start one exercise at a time: npm start 05');

  const answer = wantsSolution(words) ? 'solution' : 'own';
  return runNode(demoArguments(exercise, { kitRoot, courseRoot }, answer), courseRoot);
}

/**
 * What Node is given to run a demo, on the student's answer or on ours.
 *
 * @throws {RangeError} when there is no demo, or no solution here.
 */
export function demoArguments(
  { folder }: ExerciseName,
  { kitRoot, courseRoot }: Pick<Places, 'kitRoot' | 'courseRoot'>,
  answer: 'own' | 'solution',
): readonly string[] {
  const demo = join(courseRoot, 'exercises', folder, 'demo.ts');
  if (!existsSync(demo)) throw new RangeError(`There is no demo to start: exercises/${folder}/demo.ts is missing.`);
  const loaders = [createRequire(join(kitRoot, 'package.json')).resolve('tsx')];
  if (answer === 'solution') {
    if (!existsSync(join(courseRoot, 'solutions', `${folder}.ts`))) {
      throw new RangeError(`There is no solution here: solutions/${folder}.ts is missing.`);
    }
    loaders.push(join(kitRoot, 'graders', 'launch', 'use-solutions.mjs'));
  }
  return [...loaders.flatMap((path) => ['--import', pathToFileURL(path).href]), demo];
}

/** npm takes a flag that stands before `--` for its own, and passes it on like this. */
function wantsSolution(words: readonly string[]): boolean {
  return words.includes('--solution') || process.env['npm_config_solution'] === 'true';
}

function runNode(args: readonly string[], cwd: string): Promise<number> {
  const child = spawn(process.execPath, args, { cwd, stdio: 'inherit' });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    // Stopped by a signal, it has no exit code.
    child.on('exit', (code) => resolve(code ?? 1));
  });
}
