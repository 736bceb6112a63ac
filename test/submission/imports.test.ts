/** A room has few modules; everything else is refused by name and line. */
import { expect, it } from 'vitest';
import { refusalOf } from './evaluate.ts';

it.each([
  [`import fs from 'fs';`, 'fs'],
  [`import { test } from 'vitest';`, 'vitest'],
  [`import 'node:child_process';`, 'node:child_process'],
  [`export { a } from '../solutions/05-one-after-another.ts';`, '../solutions/05-one-after-another.ts'],
  [`export * from '/etc/passwd';`, '/etc/passwd'],
  [`import x from 'file:///etc/passwd';`, 'file:///etc/passwd'],
  [`import fs = require('fs');`, 'fs'],
  [`const fs = await import('node:fs');`, 'node:fs'],
  [`import a, { type B } from 'timers2';`, 'timers2'],
  [`import x from 'node:timers/promises/';`, 'node:timers/promises/'],
  [`import x from 'node:node:util';`, 'node:node:util'],
  [`import x from '';`, ''],
])('refuses %s', async (statement, text) => {
  expect(await refusalOf(`\n\n${statement}`)).toMatchObject({ reason: 'import', file: 'entry.ts', line: 3, text });
});

it('refuses a helper that is not there', async () => {
  for (const specifier of ['./nope', './nope.ts', './sub/x', './', '.', './../entry', './__proto__', './toString']) {
    expect(await refusalOf(`import '${specifier}'`)).toMatchObject({
      reason: 'missing-helper',
      file: 'entry.ts',
      line: 1,
      text: specifier,
    });
  }
});

it('finds no helper whose name could be taken for code', async () => {
  const name = 'x\nmarks$a.loop(1);//.ts';

  expect(await refusalOf({ 'entry.ts': `import ${JSON.stringify(`./${name}`)}`, [name]: 'export {}' })).toMatchObject({
    reason: 'missing-helper',
  });
  expect(
    await refusalOf({ 'entry.ts': `import './my helper-é 2.js'`, 'my helper-é 2.ts': 'export {}' }),
  ).toHaveProperty('compiled');
});

it('names the helper in which the import stands', async () => {
  const files = { 'entry.ts': `import './a'`, 'a.ts': `export * from './b.js'`, 'b.ts': `\nimport 'http'` };

  expect(await refusalOf(files)).toEqual({ reason: 'import', file: 'b.ts', line: 2, column: 1, text: 'http' });
});

it('refuses an import whose name is computed', async () => {
  expect(await refusalOf(`const m = 'util';\nvoid import(m);`)).toEqual({
    reason: 'dynamic-import',
    file: 'entry.ts',
    line: 2,
    text: 'import(m)',
  });
  expect(await refusalOf('import(`${1}`)')).toMatchObject({ reason: 'dynamic-import' });
  expect(await refusalOf(`import('util', { with: {} })`)).toMatchObject({ reason: 'dynamic-import' });
});

it('says that a helper does not export what is imported', async () => {
  expect(await refusalOf({ 'entry.ts': `import { a } from './h';\na();`, 'h.ts': `export const b = 1;` })).toEqual({
    reason: 'syntax',
    file: 'entry.ts',
    line: 1,
    message: 'No matching export in "h.ts" for import "a"',
  });
});
