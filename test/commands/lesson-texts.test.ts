import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { lessonTexts } from '../../graders/commands/lesson-texts.ts';

const courseRoot = mkdtempSync(join(tmpdir(), 'lessons-'));
afterAll(() => rmSync(courseRoot, { recursive: true }));

it('reads the lessons that are there', async () => {
  mkdirSync(join(courseRoot, 'exercises', '05-x'), { recursive: true });
  writeFileSync(join(courseRoot, 'exercises', '05-x', 'README.md'), '# X\n');
  const exercises = ['05-x', '06-y'].map((folder) => ({ folder, number: folder.slice(0, 2), slug: folder.slice(3) }));

  expect(await lessonTexts(courseRoot, exercises)).toEqual({ x: '# X\n' });
});
