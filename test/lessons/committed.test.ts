import { spawnSync } from 'node:child_process';
import { expect, it } from 'vitest';
import { lessons, root } from './documents.ts';

const committed = listCommitted();

/** What lies beside the fixed folders, besides hidden files. */
const atTheTop = [
  'CONTRIBUTING.md',
  'LICENSE',
  'README.md',
  'exercises',
  'graders',
  'knip.json',
  'package-lock.json',
  'package.json',
  'solutions',
  'test',
  'tsconfig.json',
  'vitest.config.ts',
];

// What somebody has written without committing it is theirs.
it.skipIf(committed === undefined)('nothing stray is committed to exercises/, but for helper files', () => {
  const folders = lessons().map(({ folder }) => folder);
  const known = [
    'package.json',
    'tsconfig.json',
    'timeline.svg',
    'timeline-page.png',
    'vitest.config.ts',
    ...folders.flatMap((folder) => [`${folder}/README.md`, `${folder}/demo.ts`, `${folder}/${folder.slice(3)}.ts`]),
  ].map((path) => `exercises/${path}`);
  const isHelper = (path: string): boolean =>
    path.endsWith('.ts') && folders.some((folder) => path.startsWith(`exercises/${folder}/`));

  const inside = (committed ?? []).filter((path) => path.startsWith('exercises/'));

  expect(inside.filter((path) => !known.includes(path) && !isHelper(path))).toEqual([]);
});

it.skipIf(committed === undefined)('nothing stray is committed beside the fixed folders', () => {
  const names = new Set((committed ?? []).map((path) => path.split('/')[0] ?? ''));

  expect([...names].filter((name) => !name.startsWith('.') && !atTheTop.includes(name))).toEqual([]);
});

/** The paths that git knows; nothing without git, or where this is no repository of its own. */
function listCommitted(): readonly string[] | undefined {
  const { status, stdout } = spawnSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8' });
  const paths = status === 0 ? stdout.split('\0').filter((path) => path !== '') : [];
  return paths.length === 0 ? undefined : paths;
}
