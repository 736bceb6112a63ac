import { cpSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { main } from '../graders/cli.ts';
import { prepareBundle } from '../graders/launch/bundle.mjs';
import { root } from './kit/answers.ts';
import { makeStub } from './tools/make-stub.ts';

const courseRoot = realpathSync(mkdtempSync(join(tmpdir(), 'overlap-cli-')));
afterAll(() => rmSync(courseRoot, { recursive: true, force: true }));
const exercises = join(courseRoot, 'exercises');
for (const folder of ['04-suspend-and-resume', '05-one-after-another', '06-create-task']) {
  const solution = readFileSync(join(root, 'solutions', `${folder}.ts`), 'utf8');
  mkdirSync(join(exercises, folder), { recursive: true });
  writeFileSync(join(exercises, folder, `${folder.slice(3)}.ts`), makeStub(`${folder}.ts`, solution));
}
mkdirSync(join(courseRoot, 'node_modules'));
writeFileSync(join(courseRoot, 'package.json'), '{ "type": "module" }');
const prepared = await prepareBundle({ kitRoot: root, courseRoot: root });
if (prepared.status === 'refused') throw new Error(prepared.message);
const places = { kitRoot: root, courseRoot, bundle: prepared.folder };

/** Puts an answer in place of a stub. */
function write(exercise: string, text: string): void {
  writeFileSync(join(exercises, exercise, `${exercise.slice(3)}.ts`), text);
}

interface Printed {
  readonly code: number;
  readonly out: string;
  readonly errors: string;
}

function run(...words: readonly string[]): Promise<Printed> {
  return runIn(courseRoot, ...words);
}

/** Runs a command as the launcher does, and returns its exit code and all that it printed. */
async function runIn(folder: string, ...words: readonly string[]): Promise<Printed> {
  const printed = { out: '', errors: '' };
  const out = vi.spyOn(process.stdout, 'write').mockImplementation((text) => ((printed.out += String(text)), true));
  const errors = vi
    .spyOn(process.stderr, 'write')
    .mockImplementation((text) => ((printed.errors += String(text)), true));
  try {
    return { code: await main(words, { ...places, courseRoot: folder }), ...printed };
  } finally {
    out.mockRestore();
    errors.mockRestore();
  }
}

const inARow = `
const inARow = async (first, second) => [await first(), await second()];
export { inARow as oneByOne, inARow as together };
`;

describe('overlap-kit', () => {
  it('says what it can do', async () => {
    const help = await run('--help');

    expect(help.code).toBe(0);
    expect(help.out.split('\n').slice(0, 3)).toEqual([
      'overlap-kit COMMAND',
      '',
      '  test [05 | create-task | 01-04 …]        grades your answers; 05 all: in full',
    ]);
  });

  it('refuses what it cannot do', async () => {
    const { code, errors } = await run('toString');

    expect([code, errors.split('\n')[0]]).toEqual([2, 'There is no command toString.']);
  });
});

describe('test', () => {
  it('grades what is there, shows the first failing check, and exits with 1', async () => {
    write('05-one-after-another', inARow);

    const { code, out } = await run('test');
    const lines = out.split('\n');

    expect(code).toBe(1);
    expect(lines.slice(0, 3).map((line) => line.trim().replaceAll(/ +/g, ' '))).toEqual([
      '– 04 suspend-and-resume not started',
      '✗ 05 one-after-another 4 of 6 checks pass, 1 blocked',
      '– 06 create-task not started',
    ]);
    expect(out).toContain('together took 300 ms = 100 + 200. It can take 200, the longer one.');
    expect(lines.at(-2)).toMatch(/^0 of 3 exercises solved, next: /);
  });

  it('exits with 0 when everything it graded is solved', async () => {
    cpSync(
      join(root, 'solutions', '04-suspend-and-resume.ts'),
      join(exercises, '04-suspend-and-resume', 'suspend-and-resume.ts'),
    );

    const { code, out } = await run('test', '4');

    expect([code, out.split('\n').at(-2)]).toEqual([0, '1 of 1 exercises solved']);
  });

  it('says so when a word names nothing, and when there is nothing to grade', async () => {
    expect(await run('test', '77')).toMatchObject({
      code: 2,
      errors: expect.stringContaining('There is no exercise 77.') as unknown,
    });
    expect(await runIn(join(courseRoot, 'node_modules'), 'test')).toMatchObject({ code: 2 });
  });
});

describe('replay', () => {
  it('runs a case again and shows its picture, failed or passed', async () => {
    write('05-one-after-another', inARow);

    const failed = await run('replay', '05', 'together', '100', '200');
    const passed = await run('replay', '05', 'one-by-one', '100', '200');

    expect([failed.code, passed.code]).toEqual([1, 0]);
    expect(failed.out).toContain('this case fails');
    expect(passed.out).toContain('this case passes');
    expect(passed.out).toContain('what happened');
  });

  it('says what is wrong with its words', async () => {
    write('05-one-after-another', inARow);

    expect(await run('replay')).toEqual({
      code: 2,
      out: '',
      errors: 'Say which case: npm run replay 05 together 100 200\n',
    });
    expect((await run('replay', '05', 'nothing')).errors).toMatch(
      /^There is no check nothing in 05-one-after-another. It has:\n {2}one-by-one\n/,
    );
    expect((await run('replay', '05', 'together', '100')).errors).toBe(
      'Expected 2 values (first, second) after together, got 1\n',
    );
  });

  it('shows why a file cannot be run', async () => {
    write('05-one-after-another', `import 'node:fs';`);
    const refused = await run('replay', '05', 'together', '100', '200');
    rmSync(join(exercises, '06-create-task', 'create-task.ts'));
    const missing = await run('replay', '06', 'starts-later', '100');

    expect([refused.code, missing.code]).toEqual([1, 1]);
    expect(refused.out).toContain('imports "node:fs"');
    expect(missing.out).toContain('There is no create-task.ts');
  });

  it('says so when the case ends its process', async () => {
    write(
      '05-one-after-another',
      `export const together = () => { const all = []; for (;;) all.push(new Array(1e6).fill(all.length)); };`,
    );

    const { code, out } = await run('replay', '05', 'together', '100', '200');

    expect([code, out]).toEqual([
      1,
      'The run needed more memory than there is for an exercise, so it was stopped. Something in it grows without end.\n',
    ]);
  });
});
