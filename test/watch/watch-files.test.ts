import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { watchFiles, type FileWatch } from '../../graders/watch/watch-files.ts';

let course: string;
let watch: FileWatch | undefined;
const saved: string[] = [];
let ticks = 0;

beforeEach(() => {
  course = mkdtempSync(join(tmpdir(), 'overlap-watch-'));
  for (const folder of ['05-one-after-another', '06-create-task']) {
    mkdirSync(join(course, 'exercises', folder), { recursive: true });
  }
  writeFileSync(file('create-task.ts'), '');
  saved.length = 0;
  ticks = 0;
});
afterEach(async () => {
  await watch?.close();
  rmSync(course, { recursive: true, force: true });
});

describe('watchFiles', () => {
  it.each<readonly [string, () => void]>([
    ['writes a file', () => writeFileSync(file('create-task.ts'), `${saved.length}${Math.random()}`)],
    ['replaces a file, as careful editors do', replace],
    ['adds a helper file', () => writeFileSync(file(`helper-${Math.random()}.ts`), '')],
  ])('hears of it when somebody %s', async (_, save) => {
    open();

    await until(() => saved.length > 0, save);

    expect(new Set(saved)).toEqual(new Set(['06-create-task']));
  });

  it('hears of nothing else in the folder', async () => {
    open();

    await until(
      () => saved.length > 0,
      () => {
        for (const name of ['notes.txt', 'create-task.ts~']) writeFileSync(file(name), `${Math.random()}`);
        writeFileSync(join(course, 'exercises', '05-one-after-another', 'x.ts'), `${Math.random()}`);
      },
    );

    expect(new Set(saved)).toEqual(new Set(['05-one-after-another']));
  });

  it('looks by itself where nothing is heard', async () => {
    open();

    await until(() => ticks > 0);

    expect(saved).toEqual([]);
  });
});

function file(name: string): string {
  return join(course, 'exercises', '06-create-task', name);
}

function open(): void {
  watch = watchFiles({ courseRoot: course, onSaved: (folder) => saved.push(folder), onTick: () => (ticks += 1) });
}

function replace(): void {
  writeFileSync(join(course, 'unfinished'), `${Math.random()}`);
  renameSync(join(course, 'unfinished'), file('create-task.ts'));
}

/** Does something again and again, because the system says not at once what happens in a folder. */
async function until(isSo: () => boolean, again: () => void = () => undefined): Promise<void> {
  while (!isSo()) {
    again();
    await sleep(20);
  }
}
