import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readSolution } from '../../graders/progress/read-solution.ts';

const root = join(import.meta.dirname, '..', '..');
const exercise = { folder: '07-run', number: '07', slug: 'run' };

describe('readSolution', () => {
  it('reads our answer', async () => {
    expect(await readSolution(exercise, root)).toContain('export async function run');
  });

  it('says so when a course does not hand it out', async () => {
    await expect(readSolution(exercise, join(root, 'exercises'))).rejects.toThrow(
      new RangeError('This course does not hand out solutions: there is no solutions/07-run.ts.'),
    );
  });
});
