/** Text that ses would refuse is rewritten where that changes nothing, and refused where it would. */
import { describe, expect, it } from 'vitest';
import { censor } from '../../graders/submission/censor.ts';
import { compiledOf, instantiate, refusalOf } from './evaluate.ts';

describe('strings and templates', () => {
  it.each([
    [`'-->'`, '-->'],
    [`"<!-- a --> <!---->"`, '<!-- a --> <!---->'],
    ['`<!--${1}-->`', '<!--1-->'],
    [`'import(x)' + "import ('y')"`, `import(x)import ('y')`],
    ['`import\n  (`', 'import\n  ('],
    [`'import // x' + 'import /* y'`, 'import // ximport /* y'],
    [`'eval(1)' + \`eval  (\``, 'eval(1)eval  ('],
    [String.raw`'\\-->' + '\\import(' + '\\\\eval(' + '\x2d->' + '\-\->'`, String.raw`\-->\import(\\eval(-->-->`],
    [`Object.keys({ '-->': 1, ['<!--']: 2 }).join()`, '-->,<!--'],
    [`'a.import(' + '...import(' + 'reimport(' + 'importing ('`, 'a.import(...import(reimport(importing ('],
    [`((s) => { '-->'; return s })('import(')`, 'import('],
    ['`${`-->${"<!--"}`}`', '--><!--'],
    [`'//# sourceURL=x'`, '//# sourceURL=x'],
  ])('keeps the value of %s', async (text, value) => {
    const compiled = await compiledOf(
      `export const value = ${text}; enum E { '-->' = 1 } export const e = E['-->']; export { e as 'import(' }`,
    );

    const exports = await instantiate(compiled, () => undefined);

    expect(exports).toMatchObject({ value, e: 1, 'import(': 1 });
    expect(censor(compiled.code)).toEqual({ status: 'safe', code: compiled.code });
  });
});

it('keeps operators that look like the ends of comments', async () => {
  const { a, b, c } = await instantiate(
    await compiledOf(`let n = 3; export const a = n-->2, b = 1<!--n, c = [n, '-->'];`),
    () => undefined,
  );

  expect([a, b, c]).toEqual([true, false, [1, '-->']]);
});

it('keeps methods called import and eval that are called on an object', async () => {
  const compiled = await compiledOf(
    `const o: any = { ['im' + 'port']: (x: any) => x }; export const f = () => o.import(1) + o?.import(2) + o['import'](3) + o . import (4);`,
  );

  expect(((await instantiate(compiled, () => undefined))['f'] as () => number)()).toBe(10);
});

it.each([
  ['const r = /-->/;', '-->'],
  ['const r = /<!--/g;', '<!--'],
  ['const r = /import(s)/;', 'import('],
  ['const s = String.raw`import (`;', 'import ('],
  ['const o = { import() {} };', 'import('],
  ['class A { static async import () {} }', 'import('],
  ['const o = { eval() {} };', 'eval('],
  ['class A { get eval() { return 1 } }', 'eval('],
  [`eval('1');`, 'eval('],
  [`eval\n('1');`, 'eval('],
  ['const f = (x: any) => eval(x);', 'eval('],
])('refuses %s', async (statement, text) => {
  expect(await refusalOf(`'-->';\n/* import( */\n${statement}`)).toEqual({
    reason: 'unsafe-text',
    file: 'entry.ts',
    line: 3,
    text,
  });
});

it('names the helper that has it', async () => {
  expect(await refusalOf({ 'entry.ts': `export { r } from './h'`, 'h.ts': `\nexport const r = /-->/;` })).toEqual({
    reason: 'unsafe-text',
    file: 'h.ts',
    line: 2,
    text: '-->',
  });
});
