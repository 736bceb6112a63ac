import { beforeAll, describe, expect, it } from 'vitest';
import { check, during, grader, job, ms } from '../../graders/kit.ts';
import type { CheckOutcome } from '../../graders/room/protocol.ts';
import type { Compiled } from '../../graders/submission/compiled.ts';
import type { World } from '../../graders/world/world.ts';
import { compileAll, outcomesOf, sealHere } from './sealed-room.ts';

interface Exports {
  f(work: () => Promise<unknown>, ...more: readonly unknown[]): unknown;
}

const anything: unknown = expect.anything();
const anyNumber: unknown = expect.any(Number);

/** One grader for all of them: `f` runs its job once, at once, and comes to what the job comes to. */
const catalog = [
  {
    file: '01-it',
    grader: grader<Exports>({ f: 'function' }, [
      check('runs', 'f runs its job', {
        given: { work: job() },
        telling: [{ work: 100 }],
        run: ({ f }, { work }) => f(work),
        intended: ({ work }) => ({ spans: [during(work, 0)], settlesAt: work.ms, value: work.name }),
      }),
      check('quiet', 'f leaves nothing behind', {
        needs: 'runs',
        given: { work: job(), pause: ms() },
        run: ({ f }, { work }) => f(work),
        intended: () => ({ leaves: 'nothing', blocks: 'never', log: [] }),
      }),
    ]),
  },
];

/** Programs, and the findings that the first failing check must have; none means full marks. */
const programs: Readonly<Record<string, readonly [string, ...object[]]>> = {
  'is right': ['export const f = (work) => work();'],
  'is right with everything Node lets one write': [
    `import { setTimeout as sleep } from 'node:timers/promises';
     class Deep extends Error { constructor(m) { super(m); this.name = 'Deep'; } }
     export async function f(work) {
       const p = work(); p.then = p.then; const d = new Date(); d.toJSON = () => 'x';
       const s = new Set([1]); s.has = () => true; const m = new Map(); m.get = () => 1; /a/g.exec = () => null;
       function* g() { yield 1; } const it = g(); it.return = () => ({ done: true });
       const fn = () => {}; fn.toString = () => 'x'; fn.call = 1;
       await Promise.all([p, sleep(1), new Deep('x')]);
       globalThis.counter = (globalThis.counter ?? 0) + 1;
       if (globalThis.counter !== 1) throw new Error('leaked ' + globalThis.counter);
       for await (const x of [p]) return x;
     }`,
  ],
  'reads clocks and ids that Node has': [
    `export async function f(work) {
       if (new Date().toLocaleTimeString('en-GB') !== '09:00:00') throw new Error(new Date().toLocaleTimeString('en-GB'));
       if (new Intl.DateTimeFormat('en-GB', { timeStyle: 'medium' }).format() !== '09:00:00') throw new Error('Intl');
       if (new Intl.DateTimeFormat('en-GB', { timeStyle: 'medium' }).formatToParts().length < 3) throw new Error('Intl');
       if (typeof Promise.withResolvers !== 'undefined' || typeof fetch !== 'undefined') throw new Error('newer');
       if (!(f instanceof Function) || structuredClone({ a: [1] }).a[0] !== 1) throw new Error('functions');
       return work();
     }`,
  ],
  'sees its own lines in a stack, and nothing of the machine': [
    `export async function f(work) {
       const stack = String(inner().stack);
       if (stack !== 'Error: x\\n    at inner (it.ts:5)\\n    at f (it.ts:2)') throw new Error(stack);
       return work(); }
     function inner() { return new Error('x'); }`,
  ],
  'loops for ever': [
    `export function f(work) {\n  while (true) {}\n}`,
    { kind: 'over-budget', budget: 'loop', line: 2 },
  ],
  'loops for ever and catches everything': [
    `export function f(work) {\n  for (;;) { try { for (;;) {} } catch {} }\n}`,
    { kind: 'over-budget', budget: 'loop', line: 2 },
  ],
  'chains promises for ever': [
    `export function f(work) {\n  return Promise.resolve().then(() =>\n    f(work));\n}`,
    { kind: 'over-budget', budget: 'microtasks', line: 1 },
  ],
  'awaits for ever': [
    `export async function f(work) {\n  for (;;)\n    await null;\n}`,
    { kind: 'over-budget', budget: 'microtasks', line: 2 },
  ],
  'ticks for ever': [
    `export function f(work) {\n  return new Promise(() => setInterval(() => {}, 1));\n}`,
    { kind: 'over-budget', budget: 'timers' },
  ],
  'sleeps for years': [
    `export function f(work) {\n  return new Promise((resolve) => { const go = () => setTimeout(go, 2 ** 30); go(); });\n}`,
    { kind: 'over-budget', budget: 'virtual-time' },
  ],
  'waits for ever on a cell': [
    `export function f(work) {\n  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);\n}`,
    { kind: 'over-budget', budget: 'virtual-time', line: 1 },
  ],
  'prints without end': [
    `export function f(work) {\n  for (;;) console.log('x'.repeat(1000));\n}`,
    { kind: 'over-budget', budget: 'output', line: 2 },
  ],
  'recurses without end': [
    `export function f(work) {\n  return f(work);\n}`,
    {
      kind: 'rejects',
      at: 0,
      line: anyNumber,
      error: { kind: 'error', name: 'RangeError', message: 'Maximum call stack size exceeded' },
    },
  ],
  'never settles': [
    `export async function f(work) {\n  await work();\n  await new Promise(() => {});\n}`,
    { kind: 'never-settles', at: 100, waiting: [{ name: 'f', line: 3 }] },
  ],
  'exports nothing': ['const x = 1;', { kind: 'missing-export', name: 'f', found: [] }],
  'misspells its export': [
    'export function fucntion() {}\nexport const g = 1;\nexport function F() {}',
    { kind: 'missing-export', name: 'f', near: 'F', found: ['F', 'fucntion', 'g'] },
  ],
  'exports the wrong kind': [
    'export const f = 1;',
    { kind: 'wrong-export', name: 'f', expected: 'function', actual: 'a number' },
  ],
  'throws while it is imported': [
    `export function f() {}\nthrow new Error('boom');`,
    { kind: 'import-failed', line: 2, error: { kind: 'error', name: 'Error', message: 'boom' } },
  ],
  'never finishes its import': [
    `export function f() {}\nawait new Promise(() => {});`,
    { kind: 'never-settles', at: 0, waiting: [{ name: 'The file itself', line: 2 }] },
  ],
  'misses a global': [
    `export function f(work) {\n  return fetch('x');\n}`,
    { kind: 'missing-global', name: 'fetch', line: 2 },
  ],
  'misspells a name': [
    `export function f(work) {\n  return wrok();\n}`,
    {
      kind: 'rejects',
      at: 0,
      line: 2,
      error: { kind: 'error', name: 'ReferenceError', message: 'wrok is not defined' },
    },
  ],
  'patches a built-in': [
    `export function f(work) {\n  Promise.prototype.then = null;\n}`,
    {
      kind: 'frozen',
      line: 2,
      error: { kind: 'error', name: 'TypeError', message: "Cannot assign to read only property 'then' of object" },
    },
  ],
  'makes code from text': [
    `export function f(work) {\n  return new (f.constructor)('return 1')();\n}`,
    { kind: 'rejects', at: 0, line: 2, error: anything },
  ],
  'throws something that bites': [
    `export function f(work) {\n  throw { get message() { throw 1 }, toString() { for (;;) {} }, get then() { throw 2 } };\n}`,
    { kind: 'rejects', at: 0, error: { kind: 'object', entries: anything } },
  ],
  'returns a proxy that answers everything': [
    `export function f(work) {\n  work(); return new Proxy({}, { get: (_, key) => key === 'then' ? undefined : true });\n}`,
    { kind: 'settles-at', expected: 100, actual: 0, needs: [{ name: 'work', ms: 100 }] },
    { kind: 'value', expected: 'work', actual: { kind: 'other', text: 'a Proxy' } },
  ],
  'settles a thenable over and over': [
    `export async function f(work) {\n  const value = await work(); return { then(ok, no) { ok(value); ok(1); no(2); throw 3; } };\n}`,
  ],
  'uses a thenable that never answers': [
    `export function f(work) {\n  return { then() {} };\n}`,
    { kind: 'never-settles', at: 0, waiting: [] },
  ],
  'leaves a rejection alone': [
    `export async function f(work) {\n  Promise.reject(new Error('lost'));\n  return work();\n}`,
    { kind: 'unhandled', at: 0, line: 2, error: { kind: 'error', name: 'Error', message: 'lost' } },
  ],
  'leaves a timer': [
    `export async function f(work) {\n  setTimeout(() => {}, 9000);\n  return work();\n}`,
    { kind: 'timers-left', at: anyNumber, timers: [{ due: 9000 }] },
  ],
  'looks at its job for the answer': [
    `export async function f(work) {\n  return JSON.stringify([Reflect.ownKeys(work), work.ms, work.job]) === '[["length","name"],null,null]' ? work() : 'leaked';\n}`,
  ],
};

const compiled = await compileAll(
  Object.entries(programs).map(([name, [code]]) => ({ name, source: { entry: 'it.ts', files: { 'it.ts': code } } })),
);
let world: World;
// Only now: vitest still changes built-ins while it collects tests.
beforeAll(() => {
  world = sealHere();
});

describe('a program in a sealed room', () => {
  it.each(compiled.map((program) => [program.name, program.compiled] as const))('%s', async (name, program) => {
    const outcomes = await run(program);
    const failed = outcomes.find(({ status }) => status === 'failed');
    const [, ...findings] = programs[name] ?? [''];

    expect(outcomes.filter(({ status }) => status === 'broken')).toEqual([]);
    expect(failed?.status === 'failed' ? failed.findings : []).toEqual(findings);
  });

  it('blocks what an empty function would pass until the other has passed', async () => {
    const [loops] = compiled.filter(({ name }) => name === 'never settles');

    expect((await run(loops?.compiled)).map(({ check: id, status }) => `${id} ${status}`)).toEqual([
      'runs failed',
      'quiet blocked',
    ]);
  });

  it('gives a fixed case again, whatever ran before', async () => {
    const [right] = compiled;

    expect(await run(right?.compiled)).toEqual(await run(right?.compiled));
  });
});

function run(program: Compiled | undefined): Promise<readonly CheckOutcome[]> {
  if (program === undefined) throw new Error('There is no such program');
  return outcomesOf(world, 'it', program, catalog);
}
