/** Runs and type-checks the code of our documents, all of it in one process a language. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { root, type Document } from './documents.ts';
import { fencesOf } from './markdown.ts';

/** One piece of code, named after its document and its place among those of its language. */
export interface Block {
  readonly name: string;
  /** What stands behind the language. */
  readonly info: string;
  readonly code: string;
}

/** The blocks in a language, such as `exercises/05-one-after-another/README.md 1`. */
export function blocksIn(language: string, documents: readonly Document[]): readonly Block[] {
  return documents.flatMap(({ path, text }) =>
    fencesOf(text)
      .filter(({ info }) => info.split(' ')[0] === language)
      .map((fence, index) => ({
        name: `${path} ${index + 1}`,
        info: fence.info.slice(language.length).trim(),
        code: fence.text,
      })),
  );
}

/** What each block logs, run through tsx; times of day and measured seconds are left out. */
export function runTypeScript(blocks: readonly Block[]): readonly (readonly string[])[] {
  return withFiles(blocks, (files) => {
    const tsx = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href;
    const script = fileURLToPath(new URL('run-blocks.ts', import.meta.url));
    return readLogs(spawnSync(process.execPath, ['--import', tsx, script, ...files], { encoding: 'utf8' }));
  });
}

/** What each block prints, run by CPython. */
export function runPython(python: string, blocks: readonly Block[]): readonly (readonly string[])[] {
  const script = fileURLToPath(new URL('run-blocks.py', import.meta.url));
  const input = JSON.stringify(blocks.map(({ code }) => code));
  const env = { ...process.env, PYTHONUTF8: '1', PYTHONDONTWRITEBYTECODE: '1' };
  return readLogs(spawnSync(python, [script], { input, encoding: 'utf8', env }));
}

/** The errors the compiler finds in each block, such as `TS2304`; as strict as in a student's own folder. */
export function typeErrors(blocks: readonly Block[]): readonly (readonly string[])[] {
  return withFiles(blocks, (files, folder) => {
    const options = {
      typeRoots: [join(root, 'node_modules/@types')],
      paths: { 'overlap-kit': [join(root, 'graders/kit.ts')] },
    };
    const project = {
      extends: join(root, 'exercises/tsconfig.json'),
      compilerOptions: { ...options, resolveJsonModule: true },
      files,
    };
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(project));
    const tsc = join(root, 'node_modules/typescript/bin/tsc');
    const { stdout } = spawnSync(process.execPath, [tsc, '-p', folder, '--pretty', 'false'], {
      cwd: folder,
      encoding: 'utf8',
    });
    const found = [...stdout.matchAll(/^block-(\d+)\.ts\(.*?error (TS\d+)/gm)];
    const others = stdout.split('\n').filter((line) => line.includes(': error ') && !line.startsWith('block-'));
    if (others.length > 0) throw new Error(others.join('\n'));
    return blocks.map((_, index) => found.flatMap(([, place, code = '']) => (Number(place) === index ? [code] : [])));
  });
}

function withFiles<Result>(
  blocks: readonly Block[],
  use: (files: readonly string[], folder: string) => Result,
): Result {
  const folder = mkdtempSync(join(tmpdir(), 'overlap-lessons-'));
  try {
    writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
    const files = blocks.map(({ code }, index) => {
      const file = join(folder, `block-${index}.ts`);
      writeFileSync(file, code);
      return file;
    });
    return use(files, folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function readLogs({
  status,
  stdout,
  stderr,
}: {
  status: number | null;
  stdout: string;
  stderr: string;
}): readonly (readonly string[])[] {
  if (status !== 0) throw new Error(stderr);
  // Our own program's answer.
  const logs = JSON.parse(stdout) as readonly (readonly string[])[];
  return logs.map((lines) =>
    lines.map((line) => line.replace(/\b\d\d:\d\d:\d\d\b/, 'HH:MM:SS').replace(/\d+\.\d{3,}/, 'seconds')),
  );
}
