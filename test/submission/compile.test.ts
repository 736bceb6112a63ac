/** Compiling makes one function that gives fresh instances of a student's module. */
import { describe, expect, it } from 'vitest';
import { compiledOf, instantiate, logOf, modules, quietMarks, refusalOf } from './evaluate.ts';

describe('exports', () => {
  it('gives everything that is exported, in whichever way', async () => {
    const { exports, values } = await exportsOf({
      'entry.ts': `
        export const a = 1, { b, c: [d] } = { b: 2, c: [3] }; export function f() { return 4; } export class G {} const h = 5;
        export { h, h as renamed, h as 'a name', h as require, h as __proto__ }; export default { inside: 6 };
        export * from './helper'; export * as all from './helper.ts'; export { one as uno } from './helper.js'; export type T = 1; export type { T as U }; export interface I {} export enum E { X = 7 }`,
      'helper.ts': `export const one = 1; export const two = 2; export default 'not passed on';`,
    });

    expect([...exports].sort()).toEqual([
      'E',
      'G',
      '__proto__',
      'a',
      'a name',
      'all',
      'b',
      'd',
      'default',
      'f',
      'h',
      'one',
      'renamed',
      'require',
      'two',
      'uno',
    ]);
    expect(values).toMatchObject({
      a: 1,
      b: 2,
      d: 3,
      h: 5,
      renamed: 5,
      'a name': 5,
      require: 5,
      default: { inside: 6 },
      one: 1,
      two: 2,
      uno: 1,
      E: { X: 7 },
    });
    expect(Object.entries(values['all'] as object)).toEqual([
      ['default', 'not passed on'],
      ['one', 1],
      ['two', 2],
    ]);
    expect(Object.getOwnPropertyDescriptor(values, '__proto__')?.get?.()).toBe(5);
  });

  it('keeps bindings live, also those of helpers', async () => {
    const { values } = await exportsOf({
      'entry.ts': `export let n = 0; export const add = () => { n += 1; count(); }; import { count, total } from './helper'; export { total }; export const seen = () => total;`,
      'helper.ts': `export let total = 10; export function count() { total += 1; }`,
    });

    (values['add'] as () => void)();

    expect([values['n'], values['total'], (values['seen'] as () => number)()]).toEqual([1, 11, 11]);
  });

  it('gives an anonymous default export its name', async () => {
    const names = ['async () => 1', 'function () {}', 'class {}', '(async function* () {})'].map(async (text) => {
      const { values } = await exportsOf(`export default ${text}`);
      return (values['default'] as () => void).name;
    });

    expect(await Promise.all(names)).toEqual(['default', 'default', 'default', 'default']);
  });

  it('keeps the names of functions whose names are taken further out', async () => {
    const { values } = await exportsOf(`
      const f = () => 1; class A {} function g() { const f = () => 2; function g() {} class A { static x = 1 } async function h() { function f() {} return f.name; } return [f.name, g.name, A.name, h()]; }
      export const names = g();`);

    expect(await Promise.all(values['names'] as Promise<string>[])).toEqual(['f', 'g', 'A', 'f']);
  });

  it('makes a fresh instance at each call', async () => {
    const compiled = await compiledOf('export const state = { n: 0 };');

    const [one, two] = [await instantiate(compiled, () => undefined), await instantiate(compiled, () => undefined)];

    expect(one['state']).not.toBe(two['state']);
    expect(Reflect.getPrototypeOf(one)).toBe(null);
  });

  it('waits for code outside functions', async () => {
    const waiting = await compiledOf(`const v = await Promise.resolve(1); export { v }`);
    const throughHelper = await compiledOf({
      'entry.ts': `export { v } from './h'`,
      'h.ts': `export const v = await Promise.resolve(2)`,
    });
    const loops = await compiledOf('for await (const x of []) x; export const v = 3');
    const resources = await compiledOf('for (await using x of [null]) x; export const v = 4');

    expect([waiting, throughHelper, loops, resources].map(({ isAsync }) => isAsync)).toEqual([true, true, true, true]);
    expect((await compiledOf('export const f = async () => { await 1; for await (const x of []) x; }')).isAsync).toBe(
      false,
    );
    const values = [waiting, throughHelper, loops, resources].map(
      async (each) => (await instantiate(each, () => undefined))['v'],
    );
    expect(await Promise.all(values)).toEqual([1, 2, 3, 4]);
  });
});

describe('imports', () => {
  it('binds named, default and namespace imports and re-exports of allowed modules', async () => {
    const { values, imports } = await exportsOf(`
      import { setTimeout as sleep, 'name' as name } from 'node:timers/promises'; import timers from 'timers'; import * as util from 'node:util'; import def, { promisify } from 'util'; import 'timers/promises';
      import type { Anything } from '../not-allowed'; import { type Other } from 'fs'; export type { More } from 'path'; export type * from 'os';
      export { promisify as p, default as d } from 'node:util'; export * as t from 'node:timers'; export const all = [sleep, name, timers.setTimeout, util.name, util.default.promisify, def.promisify, promisify]; export * from 'util';`);

    expect(values['all']).toEqual([
      'a timer',
      'node:timers/promises',
      'a timer',
      'node:util',
      'a promisifier',
      'a promisifier',
      'a promisifier',
    ]);
    expect(values).toMatchObject({
      p: 'a promisifier',
      d: { promisify: 'a promisifier' },
      t: { name: 'node:timers' },
      setTimeout: 'a timer',
      name: 'util',
    });
    expect([...imports].sort()).toEqual([
      'node:timers',
      'node:timers/promises',
      'node:util',
      'timers',
      'timers/promises',
      'util',
    ]);
  });

  it('bundles helpers that import each other, and the file itself', async () => {
    const { values } = await exportsOf({
      'entry.ts': `import { twice } from './a.js'; import { setTimeout } from 'timers'; export const base = () => 4; export const result = twice(); export const timer = setTimeout; function step() {} export const name = step.name;`,
      'a.ts': `import { base } from './entry'; import { more } from './b'; export const twice = () => base() * 2 + more; function step() {} export const name = step.name;`,
      'b.ts': `import type { X } from './types'; import { twice } from './a'; import { setTimeout as t } from 'timers'; function step() {} export const more = 1; export const late = () => [twice(), t, step.name];`,
      'unused.ts': `syntax error here`,
    });

    expect(values).toMatchObject({ result: 9, timer: 'a timer', name: 'step' });
  });

  it('imports helpers dynamically', async () => {
    const { values } = await exportsOf({
      'entry.ts': `export const later = async () => { const { v, again } = await import('./h.ts'); return [v, await again()]; }; export const self = 1;`,
      'h.ts': `await null; export const v = 1; export const again = async () => (await import('./entry')).self;`,
    });

    expect(await (values['later'] as () => Promise<unknown>)()).toEqual([1, 1]);
  });

  it('has an empty import.meta', async () => {
    expect((await exportsOf('export const url = import.meta.url, meta = typeof import . meta;')).values).toMatchObject({
      url: undefined,
      meta: 'object',
    });
  });

  it('leaves require, module and exports undefined', async () => {
    const attempts = [
      `require('fs')`,
      `requ\\u0069re('fs')`,
      `module.exports = 1`,
      `exports.a = 1`,
      `(require as any).resolve`,
      `const f = () => require; f()`,
    ];

    const logs = attempts.map(async (text) => logOf(async (log) => instantiate(await compiledOf(text), log)));

    expect((await Promise.all(logs)).flat()).toEqual(
      ['require', 'require', 'module', 'exports', 'require', 'require'].map(
        (name) => `threw ReferenceError: ${name} is not defined`,
      ),
    );
  });

  it('has nothing called this outside functions', async () => {
    expect((await exportsOf('export const here = typeof this;')).values['here']).toBe('undefined');
  });
});

describe('names', () => {
  it('are none of those in the source, however they are spelled', async () => {
    const { code } = await compiledOf(
      String.raw`const marks$a = 1, m\u0061rks\u0024b = 2; const marks\u{24}c = 'imports$d'; export const all = [marks$a, marks$b, marks$c];`,
    );

    expect(code.startsWith('(marks$e,imports$e)=>')).toBe(true);
  });

  it('cannot be reached through arguments', async () => {
    const compiled = await compiledOf(`export const spy = function () { return [...arguments]; };`);

    expect(
      ((await instantiate(compiled, () => undefined))['spy'] as (...args: readonly number[]) => unknown)(1, 2),
    ).toEqual([1, 2]);
    expect(await refusalOf('export const spy = () => arguments[0];')).toEqual({
      reason: 'syntax',
      file: 'entry.ts',
      line: 1,
      column: 26,
      message: `'arguments' is not there outside functions`,
    });
  });
});

describe('lines', () => {
  it('tells the file and line of each line of the code', async () => {
    const { code, lines } = await compiledOf({
      'entry.ts': `// first\r\nimport { h } from './h';\r\n\r\nexport async function f() {\r\n  /* two\r\n  lines */ h();\r\n  return await (\r\n    'entry text'\r\n  );\r\n}`,
      'h.ts': `\n\nexport const h = () => 'helper text';`,
    });

    const find = (text: string) => lines[code.split('\n').findIndex((line) => line.includes(text)) + 1];
    expect([find('h()'), find('entry text'), find('helper text'), lines[1]]).toEqual([
      { file: 'entry.ts', line: 6 },
      { file: 'entry.ts', line: 7 },
      { file: 'h.ts', line: 3 },
      null,
    ]);
  });

  it('counts them as an editor does', async () => {
    const source = '/* a\n b */ const s = `\n\n`;\n// c\nexport const f = () => { throw new Error("here"); };';
    const { code, lines } = await compiledOf(source);

    expect(lines[code.split('\n').findIndex((line) => line.includes('here')) + 1]).toEqual({
      file: 'entry.ts',
      line: 6,
    });
    expect(code).toContain('.call(6)');
    expect(lines).toHaveLength(code.split('\n').length + 1);
  });
});

it('keeps code with effects, whatever a comment says', async () => {
  const log = await logOf(async (log) =>
    instantiate(
      await compiledOf({
        'entry.ts': `import './h'; const unused = /* @__PURE__ */ log('pure'); /* @__NO_SIDE_EFFECTS__ */ function f() { log('f'); } f(); if (false) log('never'); new (class { static x = log('static'); })(); enum E { A = log('enum') as any }`,
        'h.ts': `log('helper'); const o = { get x() { return log('getter'); } }; o.x;`,
      }),
      log,
    ),
  );

  expect(log).toEqual(['helper', 'getter', 'pure', 'f', 'static', 'enum', 'ended']);
});

it('has no comment in its code', async () => {
  const { code } = await compiledOf({
    'entry.ts': `/*! legal */ // @license x\n/** doc */ export const f = (/* webpackIgnore */ x: number) => x /* after */; enum E { A } use(E.A); import './h' //# sourceMappingURL=y\n//# sourceURL=z\n const use = (x: any) => x`,
    'h.ts': `/* @preserve */ export {}`,
  });

  expect(code).not.toMatch(/\/\*|\/\//);
});

it('gives the same bytes for the same source', async () => {
  const files = {
    'entry.ts': `import { h } from './h'; export const f = async () => await h();`,
    'h.ts': `export const h = () => 1;`,
  };

  expect(await compiledOf(files)).toEqual(await compiledOf(files));
});

it('takes a line for the shell, new.target and properties called arguments', async () => {
  const { values } = await exportsOf(
    `#!/usr/bin/env node\nexport const o = { arguments: 1 }, n = o.arguments; export function F(this: unknown) { return typeof new.target; }`,
  );

  expect([values['n'], (values['F'] as () => unknown)()]).toEqual([1, 'undefined']);
});

it('takes a file that is not there for an empty one', async () => {
  expect(await compiledOf({})).toMatchObject({ exports: [], imports: [] });
});

async function exportsOf(files: string | Readonly<Record<string, string>>) {
  const compiled = await compiledOf(files);
  const values = await instantiate(compiled, () => undefined, { ...quietMarks, later: async (name) => modules(name) });
  return { ...compiled, values };
}
