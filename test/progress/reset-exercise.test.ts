import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findStub } from '../../graders/progress/find-stub.ts';
import { resetExercise } from '../../graders/progress/reset-exercise.ts';
import { makeStub } from '../tools/make-stub.ts';

const exercise = { folder: '06-create-task', number: '06', slug: 'create-task' };
const solution = readFileSync(join(import.meta.dirname, '../../solutions/06-create-task.ts'), 'utf8');
const stub = makeStub('06-create-task.ts', solution);
const at = new Date(2026, 0, 5, 9, 30, 7);

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'overlap-reset-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('resetExercise', () => {
  it('puts the stub of the kit back, and keeps a copy of all that was there', async () => {
    const { kitRoot, courseRoot } = createRoots({ kit: stub, course: 'mine' });
    writeFileSync(join(courseRoot, 'exercises', exercise.folder, 'helper.ts'), 'my helper');
    writeFileSync(join(courseRoot, 'exercises', exercise.folder, 'README.md'), 'the lesson');

    const kept = await resetExercise(exercise, { kitRoot, courseRoot }, at);

    expect(kept).toBe(join(courseRoot, '.overlap', 'replaced', '06-create-task', '2026-01-05_09-30-07'));
    expect(readFileSync(join(courseRoot, 'exercises', exercise.folder, 'create-task.ts'), 'utf8')).toBe(stub);
    expect(readdirSync(join(courseRoot, 'exercises', exercise.folder)).sort()).toEqual(['README.md', 'create-task.ts']);
    expect(readdirSync(kept).sort()).toEqual(['README.md', 'create-task.ts', 'helper.ts']);
    expect(readFileSync(join(kept, 'create-task.ts'), 'utf8')).toBe('mine');
  });

  it('keeps every copy, also of one second', async () => {
    const roots = createRoots({ kit: stub, course: 'mine' });

    const names = [];
    for (let time = 0; time < 3; time += 1) names.push((await resetExercise(exercise, roots, at)).split('_').at(-1));

    expect(names).toEqual(['09-30-07', '2', '3']);
  });

  it('brings back a file that is gone', async () => {
    const roots = createRoots({ kit: stub, course: 'mine' });
    rmSync(join(roots.courseRoot, 'exercises', exercise.folder, 'create-task.ts'));

    await resetExercise(exercise, roots, at);

    expect(readFileSync(join(roots.courseRoot, 'exercises', exercise.folder, 'create-task.ts'), 'utf8')).toBe(stub);
  });

  it('touches nothing where no stub is to be found', async () => {
    const roots = createRoots({ kit: 'not a stub', course: 'mine' });

    await expect(resetExercise(exercise, roots, at)).rejects.toThrow(
      new RangeError(
        'There is no untouched copy of exercises/06-create-task/create-task.ts, neither in the kit nor in git. Take it from where you got the course.',
      ),
    );
    expect(readFileSync(join(roots.courseRoot, 'exercises', exercise.folder, 'create-task.ts'), 'utf8')).toBe('mine');
    expect(existsSync(join(roots.courseRoot, '.overlap'))).toBe(false);
  });
});

describe('findStub', () => {
  it('finds the stub in the history of a course that is its own kit', async () => {
    const { courseRoot } = createRoots({ course: stub });
    commit(courseRoot);
    writeFileSync(join(courseRoot, 'exercises', exercise.folder, 'create-task.ts'), 'mine');
    commit(courseRoot);

    expect(await findStub(exercise, { kitRoot: courseRoot, courseRoot })).toBe(stub);
  });

  it("takes the oldest version of a course's own exercise", async () => {
    const { kitRoot, courseRoot } = createRoots({ course: 'as handed out' });
    commit(courseRoot);
    writeFileSync(join(courseRoot, 'exercises', exercise.folder, 'create-task.ts'), 'mine');
    commit(courseRoot);

    expect(await findStub(exercise, { kitRoot, courseRoot })).toBe('as handed out');
  });

  it('finds nothing where there is neither', async () => {
    const { kitRoot, courseRoot } = createRoots({ course: 'mine' });

    expect(await findStub(exercise, { kitRoot, courseRoot })).toBeUndefined();
  });
});

function createRoots({ kit, course }: { readonly kit?: string; readonly course: string }): {
  readonly kitRoot: string;
  readonly courseRoot: string;
} {
  const roots = { kitRoot: join(folder, 'kit'), courseRoot: join(folder, 'course') };
  write(join(roots.courseRoot, 'exercises', exercise.folder), course);
  if (kit !== undefined) write(join(roots.kitRoot, 'exercises', exercise.folder), kit);
  return roots;
}

function write(path: string, text: string): void {
  mkdirSync(path, { recursive: true });
  writeFileSync(join(path, 'create-task.ts'), text);
}

function commit(courseRoot: string): void {
  const git = (...args: readonly string[]): void => {
    execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@b.c', '-c', 'core.autocrlf=false', ...args], {
      cwd: courseRoot,
    });
  };
  if (!existsSync(join(courseRoot, '.git'))) git('init', '--quiet');
  git('add', '.');
  git('commit', '--quiet', '--no-gpg-sign', '-m', 'A version');
}
