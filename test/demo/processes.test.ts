import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { demoAnswers } from '../../graders/demo/answers.ts';
import { keepBusy } from '../../graders/demo/busy-machine.ts';
import { createConventional } from '../../graders/demo/conventional.ts';
import type { Opinion } from '../../graders/demo/demo-grader.ts';
import { createOurs } from '../../graders/demo/ours.ts';
import { prepareBundle } from '../../graders/launch/bundle.mjs';
import { kitRoot } from '../../graders/launch/roots.mjs';

const folder = mkdtempSync(join(tmpdir(), 'overlap-demo-'));
afterAll(() => rmSync(folder, { recursive: true }));

const prepared = await prepareBundle({ kitRoot, courseRoot: kitRoot });
if (prepared.status === 'refused') throw new Error(prepared.message);
const ours = createOurs(prepared.folder, 1);
const answerIn = (file: string): string => join(kitRoot, 'test', 'demo', 'answers', file);

describe('ours', () => {
  it.each(demoAnswers.map(({ title, file, isRight }) => [title, file, isRight] as const))(
    'is right about: %s',
    async (_, file, isRight) => {
      const { accepts, verdict } = await (await ours.prepare(answerIn(file)))();

      expect(accepts).toBe(isRight);
      expect(verdict).toMatchObject({ entry: file, status: isRight ? 'solved' : 'failing' });
    },
  );

  it('says what is no text', async () => {
    const preparing = ours.prepare(write('empty.ts', '// nothing\n'));

    await expect(preparing).rejects.toThrow(
      new RangeError('empty.ts is empty. It should export what the stub exports.'),
    );
  });
});

describe('a conventional grader, in a process of its own', () => {
  const compares = createConventional('compares results', 'compares-results.ts', kitRoot);
  const judge = async (path: string): Promise<Opinion> => (await compares.prepare(path))();

  it('accepts and rejects by what its file says', async () => {
    const swapped = write('swapped.ts', 'export const together = async () => ["second", "first"] as const;');

    expect(await judge(answerIn('right.ts'))).toEqual({ accepts: true });
    expect(await judge(swapped)).toEqual({ accepts: false });
  });

  it('rejects an answer that never comes to an end, when its time is over', async () => {
    expect(await judge(answerIn('endless-loop.ts'))).toEqual({ accepts: false });
  });

  it('rejects an answer that cannot be imported', async () => {
    expect(await judge(write('throws.ts', 'throw new Error("no");'))).toEqual({ accepts: false });
  });
});

describe('the busy machine', () => {
  it('is quiet again as soon as it may be', async () => {
    const relieve = await keepBusy(kitRoot);

    await expect(relieve()).resolves.toBeUndefined();
  });
});

function write(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}
