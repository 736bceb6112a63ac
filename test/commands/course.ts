/** A course of its own for a test, and the command line in it. */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { vi } from 'vitest';
import { main, type Places } from '../../graders/cli.ts';
import { prepareBundle } from '../../graders/launch/bundle.mjs';
import { root } from '../kit/answers.ts';
import { makeStub } from '../tools/make-stub.ts';

/** What a command came to. */
export interface Printed {
  readonly code: number;
  readonly out: string;
  readonly errors: string;
}

export interface TestCourse {
  readonly places: Places;
  /** Runs a command as the launcher does. */
  readonly run: (...words: readonly string[]) => Promise<Printed>;
  /** Where an exercise's answer is. */
  readonly fileOf: (folder: string) => string;
  /** Puts an answer in the place of a stub. */
  readonly write: (folder: string, text: string) => void;
  readonly solve: (folder: string) => void;
  readonly handOutSolutions: () => void;
  readonly remove: () => void;
}

/** Makes a course of these exercises, with their lessons and stubs, and the repository as its kit. */
export async function createCourse(folders: readonly string[]): Promise<TestCourse> {
  const prepared = await prepareBundle({ kitRoot: root, courseRoot: root });
  if (prepared.status === 'refused') throw new Error(prepared.message);
  const courseRoot = realpathSync(mkdtempSync(join(tmpdir(), 'overlap-commands-')));
  const places = { kitRoot: root, courseRoot, bundle: prepared.folder };
  const exercises = join(courseRoot, 'exercises');
  const fileOf = (folder: string): string => join(exercises, folder, `${folder.slice(3)}.ts`);
  const solutionOf = (folder: string): string => readFileSync(join(root, 'solutions', `${folder}.ts`), 'utf8');
  const write = (folder: string, text: string): void => writeFileSync(fileOf(folder), text);
  for (const folder of folders) {
    mkdirSync(join(exercises, folder), { recursive: true });
    for (const name of ['README.md', 'demo.ts']) {
      cpSync(join(root, 'exercises', folder, name), join(exercises, folder, name));
    }
    write(folder, makeStub(`${folder}.ts`, solutionOf(folder)));
  }
  mkdirSync(join(courseRoot, 'node_modules'));
  writeFileSync(join(courseRoot, 'package.json'), '{ "type": "module" }');
  return {
    places,
    run: (...words) => runIn(places, words),
    fileOf,
    write,
    solve: (folder) => write(folder, solutionOf(folder)),
    handOutSolutions: () => cpSync(join(root, 'solutions'), join(courseRoot, 'solutions'), { recursive: true }),
    remove: () => rmSync(courseRoot, { recursive: true, force: true }),
  };
}

async function runIn(places: Places, words: readonly string[]): Promise<Printed> {
  const printed = { out: '', errors: '' };
  const out = vi.spyOn(process.stdout, 'write').mockImplementation((text) => ((printed.out += String(text)), true));
  const errors = vi
    .spyOn(process.stderr, 'write')
    .mockImplementation((text) => ((printed.errors += String(text)), true));
  try {
    return { code: await main(words, places), ...printed };
  } finally {
    out.mockRestore();
    errors.mockRestore();
  }
}

/** A wrong answer to 05: `together` waits twice. */
export const inARow = `
const inARow = async (first, second) => [await first(), await second()];
export { inARow as oneByOne, inARow as together };
`;

/** The lines that a command printed. */
export function linesOf({ out }: Pick<Printed, 'out'>): readonly string[] {
  return out.trimEnd().split('\n');
}
