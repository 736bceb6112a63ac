import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { kitRoot } from '../../graders/launch/roots.mjs';
import { makeCourse } from '../tools/course.ts';

const platforms = join(kitRoot, 'graders', 'platforms');
const course = makeCourse();
const solution = readFileSync(join(kitRoot, 'solutions', '05-one-after-another.ts'), 'utf8');
afterAll(() => rmSync(course, { recursive: true }));

writeFileSync(
  join(course, 'assignment.json'),
  '{ "title": "Week 3", "exercises": [{ "exercise": "05", "points": 10 }], "seed": { "environment": "OVERLAP_SEED" } }',
);
writeFileSync(join(course, 'roster.csv'), 'id,name\nada,Ada\nbo,Bo\ncy,Cy\n');
for (const [name, text] of [
  ['ada', solution],
  ['bo', 'export {};'],
  ['cy', solution],
] as const) {
  mkdirSync(join(course, 'submissions', name), { recursive: true });
  writeFileSync(join(course, 'submissions', name, 'one-after-another.ts'), text);
}

describe.skipIf(process.platform === 'win32')('the ready files', () => {
  it('for GitHub Actions grade in shards, merge, and show a summary', () => {
    const { jobs } = readYaml<Workflow>('github/grade.yml');
    const shards = jobs['shard']?.strategy?.matrix.shard ?? [];
    rmSync(join(course, 'shards'), { recursive: true, force: true });

    for (const shard of shards) runSteps(jobs['shard'], { shard: String(shard), total: String(shards.length) });
    const summary = join(course, 'step-summary.md');
    writeFileSync(summary, '');
    runSteps(jobs['merge'], { GITHUB_STEP_SUMMARY: summary });

    expect(shards).toEqual([1, 2, 3, 4]);
    expect(pointsIn(join(course, 'results'))).toEqual({ ada: 10, bo: 0, cy: 10 });
    expect(readFileSync(summary, 'utf8')).toContain('Week 3');
    expect(existsSync(join(course, 'results', 'junit', 'ada.xml'))).toBe(true);
  });

  it('for GitLab do the same, and name the JUnit files', () => {
    const pipeline = readYaml<Pipeline>('gitlab/.gitlab-ci.yml');
    rmSync(join(course, 'results'), { recursive: true, force: true });
    rmSync(join(course, 'shards'), { recursive: true, force: true });

    for (let index = 1; index <= pipeline.shard.parallel; index += 1) {
      const environment = { CI_NODE_INDEX: String(index), CI_NODE_TOTAL: String(pipeline.shard.parallel) };
      for (const script of pipeline.shard.script) run(script, environment);
    }
    for (const script of pipeline.merge.script) run(script);

    expect(pointsIn(join(course, 'results'))).toEqual({ ada: 10, bo: 0, cy: 10 });
    expect(pipeline.merge.artifacts.reports.junit).toBe('results/junit/*.xml');
  });

  it('for Gradescope make a zip whose run_autograder leaves a score, and no score when the grader fails', () => {
    const autograder = join(course, 'autograder');
    mkdirSync(join(autograder, 'submission'), { recursive: true });
    writeFileSync(join(course, 'seed.txt'), 'a seed of some length');
    run(`bash ${join(platforms, 'gradescope', 'make-zip.sh')} . seed.txt`);
    run('python3 -m zipfile --extract autograder.zip autograder/source');
    // What `npm ci` in setup.sh would put there.
    cpSync(join(course, 'node_modules'), join(autograder, 'source', 'course', 'node_modules'), { recursive: true });
    writeFileSync(join(autograder, 'submission_metadata.json'), '{ "created_at": "2026-11-25T12:00:00.123456-05:00" }');
    writeFileSync(join(autograder, 'submission', 'one-after-another.ts'), solution);
    const script = `bash ${join(autograder, 'source', 'run_autograder')}`;
    const results = join(autograder, 'results', 'results.json');

    run(script, { AUTOGRADER: autograder });
    const graded = readJson(results);
    rmSync(join(autograder, 'source', 'seed'));
    const failed = spawnSync(script, { cwd: course, shell: true, env: environmentWith({ AUTOGRADER: autograder }) });

    expect(graded).toMatchObject({ score: 10 });
    expect(failed.status).not.toBe(0);
    expect(readJson(results)).toEqual({
      output: 'The autograder itself failed. This costs you nothing: your instructor has been told.',
    });
  });

  it('for Classroom 50 leave a result, or an exit code when there is none', () => {
    const checkout = join(course, 'checkout');
    mkdirSync(checkout);
    writeFileSync(join(checkout, 'one-after-another.ts'), solution);
    const script = `bash ${join(platforms, 'classroom50', 'autograder.sh')} ${checkout}`;
    const stamp = {
      CLASSROOM: 'autumn',
      ASSIGNMENT: 'week-3',
      SUBMISSION_TAG: 'submit/1',
      COMMIT_URL: 'https://example.org/c',
      RELEASE_URL: 'https://example.org/r',
    };

    run(script, { COURSE: course, ...stamp });
    const graded = readJson(join(checkout, 'result.json'));
    rmSync(join(checkout, 'result.json'));
    writeFileSync(join(checkout, 'one-after-another (1).ts'), solution);
    const failed = spawnSync(script, {
      cwd: course,
      shell: true,
      encoding: 'utf8',
      env: environmentWith({
        COURSE: course,
        ...stamp,
      }),
    });

    expect(graded).toMatchObject({
      schema: 'classroom50/result/v1',
      submission: 'submit/1',
      score: 10,
      'max-score': 10,
    });
    expect(failed.status).toBe(3);
    expect(failed.stderr).toContain('checkout has no score: ');
    expect(existsSync(join(checkout, 'result.json'))).toBe(false);
  });

  it('for PrairieLearn leave a fraction, and exit with 0 even when the grader fails', () => {
    const grade = join(course, 'grade');
    mkdirSync(join(grade, 'student'), { recursive: true });
    writeFileSync(join(grade, 'student', 'one-after-another.ts'), solution);
    const results = join(grade, 'results', 'results.json');
    const script = `bash ${join(platforms, 'prairielearn', 'run.sh')}`;

    run(script, { GRADE: grade, COURSE: course, OVERLAP_SEED: 'a seed' });
    const graded = readJson(results);
    run(script, { GRADE: grade, COURSE: course, OVERLAP_SEED: '' });

    expect(graded).toMatchObject({ gradable: true, score: 1 });
    expect(readJson(results)).toEqual({
      gradable: false,
      format_errors: 'The autograder itself failed. No attempt is lost.',
    });
    expect(readJson(join(platforms, 'prairielearn', 'info.json'))).toMatchObject({ gradingMethod: 'External' });
  });
});

interface Job {
  readonly strategy?: { readonly matrix: { readonly shard: readonly number[] } };
  readonly steps: readonly { readonly run?: string }[];
}

interface Workflow {
  readonly jobs: Readonly<Record<string, Job>>;
}

interface Pipeline {
  readonly shard: { readonly parallel: number; readonly script: readonly string[] };
  readonly merge: {
    readonly script: readonly string[];
    readonly artifacts: { readonly reports: { readonly junit: string } };
  };
}

/** Its shape is what this test is about: what is not there fails. */
function readYaml<Shape>(path: string): Shape {
  return parse(readFileSync(join(platforms, path), 'utf8')) as Shape;
}

/** Runs the commands of a job as a runner would, `npm ci` excepted. */
function runSteps(job: Job | undefined, values: Readonly<Record<string, string>>): void {
  for (const { run: command } of job?.steps ?? []) {
    if (command === undefined || command === 'npm ci') continue;
    const filled = command
      .replaceAll('${{ matrix.shard }}', values['shard'] ?? '')
      .replaceAll('${{ strategy.job-total }}', values['total'] ?? '');
    run(filled, values);
  }
}

function run(command: string, extra: Readonly<Record<string, string>> = {}): void {
  const { status, stderr, stdout } = spawnSync(command, {
    cwd: course,
    shell: 'bash',
    encoding: 'utf8',
    env: environmentWith(extra),
  });
  if (status !== 0) throw new Error(`${command}: ${stderr}${stdout}`);
}

function environmentWith(extra: Readonly<Record<string, string>>): NodeJS.ProcessEnv {
  const { PATH, HOME } = process.env;
  return { PATH, HOME, CI: 'true', ...(extra['AUTOGRADER'] === undefined ? { OVERLAP_SEED: 'a seed' } : {}), ...extra };
}

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(path, 'utf8'));
}

function pointsIn(results: string): Readonly<Record<string, number>> {
  const points = (name: string): number =>
    (readJson(join(results, 'records', `${name}.json`)) as { readonly points: number }).points; // A record of ours.
  return Object.fromEntries(['ada', 'bo', 'cy'].map((name) => [name, points(name)]));
}
