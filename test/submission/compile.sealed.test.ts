/** What is compiled can be evaluated in a sealed compartment, however it looks; one file, since sealing is for good. */
import 'ses';
import { beforeAll, expect, it } from 'vitest';
import type { Marks } from '../../graders/submission/compiled.ts';
import { compiledOf, instantiate, logOf, modules, quietMarks, recordMarks, type Log } from './evaluate.ts';
import { programs } from './programs.ts';

const tricky: readonly (readonly [title: string, source: string, expected: readonly string[]])[] = [
  [
    'strings',
    `log('import(x)', "eval(y)", '<!-- -->', \`import (\${1}) -->\`, 'import /* x')`,
    ['import(x) eval(y) <!-- --> import (1) --> import /* x'],
  ],
  ['comments', `// import('x') eval(y) -->\n/* <!-- import( */ log('a') /* eval( */`, ['a']],
  [
    'names',
    `export { f as 'import(' }; const f = async function () {}; const o: any = { '<!--': async () => 1 }; void o['<!--'](); log('b')`,
    ['b'],
  ],
  ['operators', `let x = 2; while (x-->0) log(x); log(1<!--x)`, ['1', '0', 'false']],
  ['spaces that only some know', `const s = 'import\u2028('; log(s.length, 'import\u00a0('.length)`, ['8 8']],
  ['dynamic imports', `log((await import('node:util')).promisify)`, ['a promisifier']],
  [
    'resources',
    `{ await using r = { [Symbol.asyncDispose ?? Symbol.for('Symbol.asyncDispose')]: async () => log('closed') }; log('body') } { using q = { [Symbol.dispose ?? Symbol.for('Symbol.dispose')]() { log('q') } } }`,
    ['body', 'closed', 'q'],
  ],
  [
    'names taken further out',
    `class A {} { class A {} const f = () => 1; { const f = () => 2; log(f.name, A.name) } }`,
    ['f A'],
  ],
  [
    'decorators',
    `const d: any = (v: any, c: any) => { log(c.kind); }; @d class A { @d accessor a = 1; @d m() {} }`,
    ['accessor', 'method', 'class'],
  ],
  [
    'no way out',
    `log(typeof require, typeof module, typeof eval, (() => { try { return (0, eval)('1') } catch (e) { return String(e) } })(), typeof this)`,
    ['undefined undefined undefined TypeError: (0 , eval) is not a function undefined'],
  ],
];

const compiledPrograms = await Promise.all([...tricky, ...programs].map(async ([, source]) => compiledOf(source)));
/** How the programs behave before anything is sealed, which is compared with the plain ones elsewhere. */
const unsealed: (readonly string[])[] = [];
for (const compiled of compiledPrograms.slice(tricky.length))
  unsealed.push(await logOf((log) => instantiate(compiled, log)));

beforeAll(() => {
  repairIntrinsics({
    errorTaming: 'unsafe',
    errorTrapping: 'none',
    unhandledRejectionTrapping: 'none',
    consoleTaming: 'unsafe',
    localeTaming: 'unsafe',
    overrideTaming: 'severe',
    stackFiltering: 'verbose',
    reporting: 'none',
  });
  hardenIntrinsics();
});

it.each(tricky.map(([title, , expected], index) => [title, index, expected] as const))(
  '%s',
  async (_title, index, expected) => {
    const log = await logOf((log) => evaluateSealed(index, log));

    expect(log).toEqual([...expected, 'ended']);
  },
);

it.each(programs.map(([title], index) => [title, tricky.length + index] as const))('%s', async (_title, index) => {
  const quiet = await logOf((log) => evaluateSealed(index, log));
  const recorded = await logOf((log) => evaluateSealed(index, log, recordMarks().marks));

  expect(quiet).toEqual(unsealed[index - tricky.length]);
  expect(recorded).toEqual(quiet);
});

async function evaluateSealed(index: number, log: Log, marks: Marks = quietMarks): Promise<unknown> {
  const compartment = new Compartment({ __options__: true, globals: { log, Date } });
  for (const key of ['Function', 'eval', 'Compartment', 'harden', 'lockdown'])
    Reflect.deleteProperty(compartment.globalThis, key);
  Reflect.set(compartment.globalThis, 'Function', function Function() {});
  const factory = compartment.evaluate(`${compiledPrograms[index]?.code}\n//# sourceURL=submission`) as (
    marks: Marks,
    imports: unknown,
  ) => unknown;
  return factory(marks, modules);
}
