/** Trees that are larger than anybody's, and trees that cannot be read for no fault of a submission. */
import { existsSync } from 'node:fs';
import { afterEach, describe, expect, it } from 'vitest';
import { IntakeError } from '../../graders/intake/intake-error.ts';
import { studentLimits } from '../../graders/intake/limits.ts';
import { loadPlace } from '../../graders/intake/load-submission.ts';
import { openInnerArchive } from '../../graders/intake/open-archive.ts';
import { createScratch } from '../../graders/intake/scratch.ts';
import type { Tree } from '../../graders/intake/tree.ts';
import { exercises } from './exercises.ts';

const scratch = createScratch();
afterEach(() => scratch.remove());

describe('a submission', () => {
  it('is invalid when it holds more files than any would', async () => {
    const files = Array.from({ length: 100_001 }, (_, index) => ({ name: `${index}.txt`, path: `${index}.txt` }));

    const loaded = await loadPlace({ tree: treeOf({}), folder: '', files }, { exercises, scratch });

    expect(loaded).toMatchObject({ status: 'invalid', problem: 'It holds more than 100000 files and folders.' });
  });

  it('is not blamed when this machine cannot go on', async () => {
    const tree = treeOf({ list: () => Promise.reject(new Error('EMFILE: too many open files')) });

    await expect(loadPlace({ tree, folder: '' }, { exercises, scratch })).rejects.toThrow('EMFILE');
  });
});

describe('an archive inside another one', () => {
  it('is refused when it is too large to be kept, and nothing of it is', async () => {
    const kept = await scratch.newFile();
    // No bytes at all, and a great many of them: the limit is counted before they are written.
    const huge = Object.defineProperty(new Uint8Array(1), 'length', { value: studentLimits.stored + 1 });
    const tree = treeOf({
      open: async function* () {
        yield huge;
      },
    });

    const opening = openInnerArchive(tree, { name: 'a.zip', path: 'ada/a.zip' }, scratch);

    await expect(opening).rejects.toThrow(new IntakeError('ada/a.zip has more than 268435456 bytes.'));
    expect(existsSync(kept.replace(/1$/, '2'))).toBe(false);
  });
});

function treeOf(parts: Partial<Tree>): Tree {
  return {
    list: () => Promise.resolve({ folders: [], files: [], others: [] }),
    open: async function* () {},
    problems: [],
    archives: 0,
    close: () => Promise.resolve(),
    ...parts,
  };
}
