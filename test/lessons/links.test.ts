import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { lessons, pages, root } from './documents.ts';
import { withoutFences } from './markdown.ts';

const all = [...pages(), ...lessons()].map((document) => [document.path, document] as const);
// Our own file.
const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  readonly scripts: Readonly<Record<string, string>>;
};

describe('a document', () => {
  it.each(all)('%s links to files that are there', (_, { path, text }) => {
    const targets = [...withoutFences(text).matchAll(/\]\(([^)#\s]+)[^)]*\)/g)].map(([, target = '']) => target);
    const missing = targets.filter(
      (target) => !/^https?:/.test(target) && !existsSync(join(root, dirname(path), target)),
    );

    expect(missing).toEqual([]);
  });

  it.each(all)('%s names files and folders that are there', (_, { path, text }) => {
    const named = [...withoutFences(text).matchAll(/`((?:exercises|graders|solutions|test)\/[\w./-]*)`/g)];
    const from = path.startsWith('graders/') ? [root, join(root, 'graders')] : [root];
    const missing = named.flatMap(([, name = '']) => (isThere(name, from) ? [] : [name]));

    expect(missing).toEqual([]);
  });

  it.each(all)('%s names commands that are there', (_, { text }) => {
    const named = [...text.matchAll(/\bnpm run ([\w-]+)|\bnpm (test|start)\b/g)].map(
      ([, script, other]) => script ?? other ?? '',
    );

    expect(named.filter((name) => !Object.hasOwn(manifest.scripts, name))).toEqual([]);
  });
});

describe('the README', () => {
  const { text } = pages()[0] ?? { text: '' };

  it('opens with the two commands', () => {
    expect(text.split('\n').slice(2, 6)).toEqual([
      '```sh',
      expect.stringMatching(/^npm ci && npm test( |$)/),
      expect.stringMatching(/^npm ci && npm run check( |$)/),
      '```',
    ]);
  });

  it('lists every exercise, and says what its lesson is called', () => {
    const titles = lessons().map((lesson) => [lesson.folder, /^# (.*)$/m.exec(lesson.text)?.[1]?.toLowerCase()]);
    const rows = [...text.matchAll(/^\| \d\d \| \[[\w-]+\]\(exercises\/([\w-]+)\/README\.md\) \| (.*) \|$/gm)];

    expect(rows.map(([, folder, title]) => [folder, title])).toEqual(titles);
  });
});

/** Names with a placeholder stand for many files. */
function isThere(name: string, folders: readonly string[]): boolean {
  return name.includes('NN') || folders.some((folder) => existsSync(join(folder, name)));
}
