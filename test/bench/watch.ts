/** `watch`: from saving a file to the verdict, in the kit's watch screen and in vitest's watch mode. */
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Measure, Side } from './measure.ts';
import { createSolvedCourse, root } from './solutions.ts';
import { startWatcher, type Watcher } from './watch/watcher.ts';

const folder = '05-one-after-another';
const slug = 'one-after-another';
const answer = readFileSync(join(root, 'solutions', `${folder}.ts`), 'utf8');

/** How often a file is saved in each turn; ours more often, for its p95. */
const savesInTurn = { ours: 20, rival: 5 } as const;

/** From writing the file to the verdict on the screen; both sides have run before, and the answer stays right. */
export async function watch(): Promise<Measure> {
  const course = createSolvedCourse();
  const rivals = [createRival(), createRival()] as const;
  const [ours, rival, tuned] = await Promise.all([
    startWatcher({
      args: [...pretendTerminal, join(root, 'graders', 'bin.mjs'), 'watch', '05'],
      cwd: course.folder,
      file: join(course.folder, 'exercises', folder, `${slug}.ts`),
      text: answer,
      verdict: '✓ solved',
      ready: '✓ solved',
    }),
    startRival(rivals[0].folder, []),
    startRival(rivals[1].folder, ['--pool=threads', '--no-isolate', '--maxWorkers=1']),
  ]);
  return {
    name: 'watch',
    means: 'from saving 05 to its verdict, in a watch that is warm',
    unit: 'ms',
    ours: sideOf('overlap-kit watch', ours, savesInTurn.ours),
    rival: sideOf('vitest watch, by hand', rival, savesInTurn.rival),
    tuned: sideOf('the same in one thread', tuned, savesInTurn.rival),
    async close() {
      await Promise.all([ours, rival, tuned].map((watcher) => watcher.close()));
      for (const { remove } of [course, ...rivals]) remove();
    },
  };
}

const pretendTerminal = [
  '--import',
  pathToFileURL(join(import.meta.dirname, 'watch', 'pretend-terminal.mjs')).href,
] as const;

function sideOf(label: string, watcher: Watcher, times: number): Side {
  const all: number[] = [];
  return {
    label,
    async measure() {
      const saves: number[] = [];
      for (let count = 0; count < times; count += 1) saves.push(await watcher.save());
      all.push(...saves);
      return quantile(saves, 0.5);
    },
    note: () =>
      `${all.length} saves: median ${quantile(all, 0.5).toFixed(0)} ms, p95 ${quantile(all, 0.95).toFixed(0)} ms`,
  };
}

function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

/** The rival's files in a folder of their own, beside the answer that is saved. */
function createRival(): { readonly folder: string; readonly remove: () => void } {
  const files = join(import.meta.dirname, 'rival');
  const copy = mkdtempSync(join(tmpdir(), 'overlap-bench-'));
  for (const name of readdirSync(files)) {
    if (name === `${folder}.rival.ts` || !name.includes('rival')) {
      cpSync(join(files, name), join(copy, name), {
        recursive: true,
        filter: (path) => !path.includes('node_modules', files.length),
      });
    }
  }
  const rival = join(copy, `${folder}.rival.ts`);
  writeFileSync(rival, readFileSync(rival, 'utf8').replace(`../../../solutions/${folder}.ts`, `./${slug}.ts`));
  writeFileSync(join(copy, `${slug}.ts`), answer);
  writeFileSync(join(copy, 'package.json'), '{ "private": true, "type": "module" }\n');
  // Node takes a junction where Windows asks for one, and ignores the word elsewhere.
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'), 'junction');
  return { folder: copy, remove: () => rmSync(copy, { recursive: true, force: true }) };
}

function startRival(cwd: string, settings: readonly string[]): Promise<Watcher> {
  return startWatcher({
    args: [join(root, 'node_modules', 'vitest', 'vitest.mjs'), 'watch', ...settings],
    cwd,
    file: join(cwd, `${slug}.ts`),
    text: answer,
    verdict: 'Test Files  1 passed',
    ready: 'Waiting for file changes',
  });
}
