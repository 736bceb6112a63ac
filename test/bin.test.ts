import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { kitRoot } from '../graders/launch/roots.mjs';
import { createFixture } from './launch/fixture.ts';

const { courseRoot, remove, write } = createFixture();
afterAll(remove);

describe('overlap-kit', () => {
  it('says which Node it needs to one that is too old', () => {
    const pretend = `Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '20.19.1' } })`;

    expect(run(['--import', `data:text/javascript,${encodeURIComponent(pretend)}`], ['test'])).toEqual({
      code: 2,
      output: 'Overlap needs Node 20.20 or newer; this is Node 20.19.1.\n',
    });
  });

  it('gives its words to the command line, and passes the exit code on', () => {
    const { code, output } = run([], ['sing']);

    expect(code).toBe(2);
    expect(output).toContain('There is no command sing.');
  });

  it('shows what is wrong with a grader of the course', () => {
    write('course/graders/exercises/10-mine.ts', 'export default (;');

    const { code, output } = run([], ['test']);

    expect(code).toBe(2);
    expect(output).toContain('graders/exercises/10-mine.ts:1:16');
  });
});

function run(
  options: readonly string[],
  words: readonly string[],
): { readonly code: number | null; readonly output: string } {
  const args = [...options, join(kitRoot, 'graders', 'bin.mjs'), ...words];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: courseRoot, encoding: 'utf8' });
  return { code: status, output: stdout + stderr };
}
