import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { afterAll, describe, expect, it } from 'vitest';
import { exerciseNames } from '../graders/catalog.ts';
import { kitRoot } from '../graders/launch/roots.mjs';
import { makeCourse } from './tools/course.ts';
import { makeStub } from './tools/make-stub.ts';

/** A course as an instructor sets it up: nothing in it but exercises, a package.json and what npm installs. */
const course = makeCourse();
const installed = join(course, 'node_modules', 'overlap-kit');

const mistake = readFileSync(join(kitRoot, 'test/mistakes/05-one-after-another/awaits-in-a-row.ts'), 'utf8');
const stub = makeStub('09-await-using.ts', solutionOf('09-await-using'));

afterAll(() => rmSync(course, { recursive: true }));

describe('the package', () => {
  it('holds what a course needs, and neither answers nor tests of ours', () => {
    expect(readdirSync(installed).sort()).toEqual(['LICENSE', 'README.md', 'exercises', 'graders', 'package.json']);
  });
});

describe('a course that has installed it', () => {
  it('grades as the repository does, to the letter', () => {
    for (const { folder } of exerciseNames) submit(folder, solutionOf(folder));
    submit('05-one-after-another', mistake);
    submit('09-await-using', stub);

    const graded = grade(installed);

    expect(graded).toMatchObject({ code: 1, lastLine: '7 of 9 exercises solved, next: 05 one-after-another' });
    expect(graded).toEqual(grade(kitRoot));
  });

  it('grades one exercise, and exits with 0 when it is solved', () => {
    expect(grade(installed, 'create-task')).toMatchObject({ code: 0, lastLine: '1 of 1 exercises solved' });
  });
});

describe("an editor's test view of such a course", () => {
  const titles = [
    'together starts both jobs at once',
    'a task has not started when createTask returns',
    'the outer is opened, then the inner, and then body is called with both',
  ];

  it('runs single checks, and fails at a line of the answer with what the report says', () => {
    cpSync(join(installed, 'exercises'), join(course, 'exercises'), { recursive: true });
    submit('05-one-after-another', mistake);
    submit('06-create-task', solutionOf('06-create-task'));
    submit('09-await-using', stub);

    const [inARow, task, untouched, ...others] = runTests(['05', '06', '09'], titles);

    expect(inARow).toMatchObject({ title: titles[0], status: 'failed' });
    expect(inARow?.failureMessages.join('')).toContain('  together took 300 ms = 100 + 200. It can take 200');
    expect(inARow?.failureMessages.join('')).toMatch(/\n {4}at .+05-one-after-another.one-after-another\.ts:11:3$/);
    expect(task).toEqual({ title: titles[1], status: 'passed', failureMessages: [] });
    expect(untouched).toMatchObject({ title: titles[2], status: 'failed' });
    expect(untouched?.failureMessages.join('')).toMatch(
      /^Error: await-using is still as it is in the stub\.\n {4}at .+09-await-using.await-using\.ts:\d+:3$/,
    );
    expect(others).toEqual([]);
  });

  it.skipIf(process.platform !== 'linux')('leaves no process behind', () => {
    const running = readdirSync('/proc').filter((id) => /^\d+$/.test(id) && commandOf(id).includes(course));

    expect(running.map(commandOf)).toEqual([]);
  });

  it('has types', () => {
    const compiler = join(kitRoot, 'node_modules', 'typescript', 'bin', 'tsc');

    const { stdout } = spawnSync(process.execPath, [compiler, '-p', 'exercises'], { cwd: course, encoding: 'utf8' });

    expect(stdout).not.toMatch(/(?:\.test|vitest\.config)\.ts/);
  });
});

const Report = v.object({
  testResults: v.array(
    v.object({
      assertionResults: v.array(
        v.object({ title: v.string(), status: v.string(), failureMessages: v.array(v.string()) }),
      ),
    }),
  ),
});

/** What becomes of the tests with these titles, in the order of the titles. */
function runTests(exercises: readonly string[], titles: readonly string[]) {
  const vitest = join(course, 'node_modules', 'vitest', 'vitest.mjs');
  const how = ['--config', 'exercises/vitest.config.ts', '--reporter', 'json', '-t', titles.join('|')];
  const args = ['run', ...exercises, ...how];
  const { stdout } = spawnSync(process.execPath, [vitest, ...args], { cwd: course, encoding: 'utf8' });
  const { testResults } = v.parse(Report, JSON.parse(stdout));
  const ran = testResults.flatMap(({ assertionResults }) =>
    assertionResults.filter(({ status }) => status !== 'skipped'),
  );
  return ran.toSorted((one, other) => titles.indexOf(one.title) - titles.indexOf(other.title));
}

/** Nothing when the process is gone. */
function commandOf(id: string): string {
  try {
    return readFileSync(`/proc/${id}/cmdline`, 'utf8');
  } catch {
    return '';
  }
}

interface Graded {
  readonly code: number | null;
  readonly output: string;
  readonly lastLine: string;
}

function grade(kit: string, ...words: readonly string[]): Graded {
  const args = [join(kit, 'graders', 'bin.mjs'), 'test', ...words];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: course, encoding: 'utf8' });
  return { code: status, output: stdout + stderr, lastLine: stdout.trimEnd().split('\n').at(-1) ?? '' };
}

function submit(folder: string, text: string): void {
  mkdirSync(join(course, 'exercises', folder), { recursive: true });
  writeFileSync(join(course, 'exercises', folder, `${folder.slice(3)}.ts`), text);
}

function solutionOf(folder: string): string {
  return readFileSync(join(kitRoot, 'solutions', `${folder}.ts`), 'utf8');
}
