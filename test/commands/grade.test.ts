import { spawn, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { filesIn } from '../batch/class.ts';
import { answersIn, root } from '../kit/answers.ts';

const folder = mkdtempSync(join(tmpdir(), 'overlap-grade-'));
const submissions = join(folder, 'submissions');
const slug = 'one-after-another';

beforeAll(() => {
  const answers = [...answersIn('alternatives'), ...answersIn('mistakes')].filter(
    (each) => each.exercise.slug === slug,
  );
  for (const [index, { source }] of answers.slice(0, 12).entries()) {
    const place = join(submissions, `student-${String.fromCharCode(97 + index)}`, 'exercises', `05-${slug}`);
    mkdirSync(place, { recursive: true });
    for (const [file, text] of Object.entries(source.files)) writeFileSync(join(place, file), text);
  }
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('grade', () => {
  it('gives the solutions full marks', () => {
    const { status, stdout, stderr } = grade(join(root, 'solutions'), '--out', join(folder, 'solutions'));

    const { points, maxPoints, exercises } = JSON.parse(
      readFileSync(join(folder, 'solutions', 'records', 'solutions.json'), 'utf8'),
    ) as { points: number; maxPoints: number; exercises: { status: string }[] }; // Its schema is tested elsewhere.
    expect(status).toBe(0);
    expect(points).toBe(maxPoints);
    expect(exercises.map((exercise) => exercise.status)).toEqual(Array.from({ length: 9 }, () => 'solved'));
    expect(stdout).toBe(
      `✓ solutions    ${points}/${points}  all solved\n\n1 submission graded, 1 with all ${points} points\nResults: ${join(folder, 'solutions')}\n`,
    );
    expect(stderr).toBe('graded 1 of 1 submissions\n');
  });

  it.each([
    [[], 'Say what to grade: npm run grade -- submissions, or submissions.zip\n'],
    [['nowhere'], /nowhere/],
    [['x', '--exercises', '77'], /^There is no exercise 77\./],
  ])('says what is wrong with %j', (words, message) => {
    const { status, stdout, stderr } = grade(...words);

    expect(status).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toMatch(message);
  });

  it('loses nothing when it is killed again and again, and ends in the same bytes', { timeout: 300_000 }, async () => {
    const [undisturbed, disturbed] = [join(folder, 'undisturbed'), join(folder, 'disturbed')];
    grade(submissions, '--exercises', '05', '--out', undisturbed);
    let kills = 0;
    // Each time a little later, so that it is killed at its start, in the middle, and near its end.
    for (let after = 0; after < 12; after += 1) kills += await killAfterLines(disturbed, after);

    const { status } = grade(submissions, '--exercises', '05', '--out', disturbed);

    expect(kills).toBeGreaterThan(2);
    expect(status).toBe(0);
    expect(filesIn(disturbed)).toEqual(filesIn(undisturbed));
  });

  it.skipIf(process.platform === 'win32')('stops when it is asked to, says what is done, and goes on', async () => {
    const out = join(folder, 'stopped');

    const { code, stderr } = await stopAfterLine(out);
    const { status } = grade(submissions, '--exercises', '05', '--out', out);

    expect(code).toBe(130);
    expect(stderr).toMatch(
      /\nStopped with \d+ of 12 submissions graded\. Nothing is lost: the same command goes on from there\.\n$/,
    );
    expect(status).toBe(0);
    expect(Object.keys(filesIn(out)).filter((path) => path.startsWith('records/'))).toHaveLength(12);
  });
});

describe('shards', () => {
  it('are graded apart, merged, and compared', () => {
    const whole = join(folder, 'whole');
    grade(submissions, '--exercises', '05', '--out', whole);
    const shards = [1, 2].map((index) => {
      const out = join(folder, `shard-${index}`);
      grade(submissions, '--exercises', '05', '--shard', `${index}/2`, '--out', out, '--format', 'json');
      return out;
    });
    const merged = join(folder, 'merged');

    const incomplete = overlap('merge', shards[0] ?? '', '--out', join(folder, 'incomplete'));
    const { status } = overlap('merge', ...shards, '--out', merged);
    const same = overlap('compare', whole, merged);
    cpSync(join(submissions, 'student-a'), join(submissions, 'student-b'), { recursive: true });
    const changed = join(folder, 'changed');
    writeFileSync(join(submissions, 'student-a', 'exercises', `05-${slug}`, `${slug}.ts`), 'export {};');
    grade(submissions, '--exercises', '05', '--out', changed);
    const moved = overlap('compare', whole, changed);

    expect(incomplete).toMatchObject({
      status: 2,
      stderr: 'Shard 2/2 is missing. Grade it, or name its folder too.\n',
    });
    expect(status).toBe(0);
    expect(filesIn(merged)).toEqual(filesIn(whole));
    expect(same.status).toBe(0);
    expect(same.stdout).toContain('Nobody fell.');
    expect(moved.status).toBe(1);
    expect(moved.stdout).toMatch(/^down {3}student-a {2}\d+ to 0\n/);
    expect(overlap('compare', whole)).toMatchObject({
      status: 2,
      stderr: 'Say which results: npm run compare -- results-before results-after\n',
    });
    expect(overlap('compare', whole, folder)).toMatchObject({
      status: 2,
      stderr: `${folder} holds no results: there is no class.json in it.\n`,
    });
  });
});

function grade(...words: readonly string[]): ReturnType<typeof overlap> {
  return overlap('grade', ...words);
}

function overlap(...words: readonly string[]) {
  const environment = { ...process.env, NO_COLOR: '1' };
  return spawnSync(process.execPath, [join(root, 'graders', 'bin.mjs'), ...words], {
    cwd: root,
    encoding: 'utf8',
    env: environment,
  });
}

function start(out: string) {
  const words = ['grade', submissions, '--exercises', '05', '--out', out, '--jobs', '1'];
  return spawn(process.execPath, [join(root, 'graders', 'bin.mjs'), ...words], { cwd: root });
}

/** Kills a run when it has said so many lines; 1 if it was killed, 0 if it had ended before. */
function killAfterLines(out: string, lines: number): Promise<number> {
  const child = start(out);
  let said = '';
  const onText = (text: Buffer): void => {
    said += text.toString();
    if (said.split('\n').length > lines) child.kill('SIGKILL');
  };
  child.stderr.on('data', onText);
  if (lines === 0) child.kill('SIGKILL');
  return new Promise((resolve) => child.on('close', (code) => resolve(code === null ? 1 : 0)));
}

function stopAfterLine(out: string): Promise<{ readonly code: number | null; readonly stderr: string }> {
  const child = start(out);
  let stderr = '';
  child.stderr.on('data', (text: Buffer) => {
    if (stderr === '') child.kill('SIGINT');
    stderr += text.toString();
  });
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, stderr })));
}
