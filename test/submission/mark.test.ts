/** Marks are called when and where they promise. */
import { expect, it } from 'vitest';
import { compiledOf, instantiate, logOf, recordMarks } from './evaluate.ts';

it('marks each turn of every kind of loop with the line on which the loop begins', async () => {
  expect(
    await marksOf(`
      for (let i = 0; i < 2; i++) {
      }
      for (const x of [1])
        x;
      for (const k in { a: 1 }) k
      let n = 0
      while (n < 2) n++
      do
        n--;
      while (n > 1)
      while (false);
      outer: for (;;) for (;;) break outer;`),
  ).toEqual(['loop 2', 'loop 2', 'loop 4', 'loop 6', 'loop 8', 'loop 8', 'loop 9', 'loop 13', 'loop 13']);
});

it('marks each call of every kind of ordinary function with the line on which it begins', async () => {
  expect(
    await marksOf(`
      function f() {}
      const g = () => 1, h = () => ({ a: 1 });
      class A {
        constructor() { f(); }
        get x() { return 1; }
        set x(v) {}
        static m() { return new A(); }
        #p = () => 1;
        p() { return this.#p(); }
      }
      class B extends A {
        constructor() { super(); }
      }
      function* gen() { yield 1; }
      const o = { m() {}, get q() { return 1; }, f: function () {}, *gen() {} };
      const a = A.m(); a.x = a.x; a.p(); new B(); g(); h(); const list = [...gen(), ...o.gen()]; o.q; o.m(); o.f(); [1].map((x) => x);`),
  ).toEqual([
    'call 8',
    'call 5',
    'call 2',
    'drop 5',
    'call 6',
    'call 7',
    'call 10',
    'call 9',
    'drop 17',
    'call 13',
    'call 5',
    'call 2',
    'drop 5',
    'call 3',
    'drop 17',
    'call 3',
    'drop 17',
    'call 15',
    'call 16',
    'call 16',
    'call 16',
    'drop 17',
    'call 16',
    'drop 17',
    'call 17',
    'drop 17',
  ]);
});

it('marks the start, the waits and the end of a coroutine', async () => {
  expect(
    await marksOf(`
      export async function f(x: number) {
        await null;
        return x;
      }
      f(1);`),
  ).toEqual(['start 1 f 2', 'wait 1 3', 'drop 6 promise', 'resume 1', 'end 1']);
});

it('marks what a coroutine throws, and where it goes on after an await that failed', async () => {
  expect(
    await marksOf(`
      async function no() { throw new Error('no'); }
      async function f() {
        try { await no(); } catch { log('caught'); } finally { log('finally'); }
        await no();
      }
      f().catch(() => {});`),
  ).toEqual([
    'start 1 f 3',
    'start 2 no 2',
    'fail 2 no',
    'end 2',
    'wait 1 4',
    'drop 7 promise',
    'resume 1',
    'log caught',
    'drop 4',
    'resume 1',
    'log finally',
    'drop 4',
    'start 3 no 2',
    'fail 3 no',
    'end 3',
    'wait 1 5',
    'fail 1 no',
    'end 1',
    'call 7',
  ]);
});

it('marks a try without an await nowhere', async () => {
  expect(await marksOf(`const f = async () => { try { throw 1 } catch { } finally { } }; f();`)).toEqual([
    'start 1 f 1',
    'end 1',
    'drop 1 promise',
  ]);
});

it('marks a for await inside its body', async () => {
  expect(
    await marksOf(`
      async function f() {
        for await (const x of [1, 2, 3]) {
          if (x === 2) break;
          log(x);
        }
        log('after');
      }
      f();`),
  ).toEqual([
    'start 1 f 2',
    'wait 1 3',
    'drop 9 promise',
    'loop 3',
    'resume 1',
    'log 1',
    'drop 5',
    'wait 1 3',
    'loop 3',
    'resume 1',
    'wait 1 3',
    'resume 1',
    'log after',
    'drop 7',
    'end 1',
  ]);
});

it('marks what an async generator yields as a wait', async () => {
  expect(
    await marksOf(`
      async function* g() {
        yield 1;
        yield;
        yield* [2];
      }
      (async () => { for await (const x of g()) log(x); })();`),
  ).toEqual([
    'start 1 anonymous 7',
    'wait 1 7',
    'start 2 g 2',
    'wait 2 3',
    'drop 7 promise',
    'loop 7',
    'resume 1',
    'log 1',
    'drop 7',
    'wait 1 7',
    'resume 2',
    'wait 2 4',
    'loop 7',
    'resume 1',
    'log undefined',
    'drop 7',
    'wait 1 7',
    'resume 2',
    'wait 2 5',
    'loop 7',
    'resume 1',
    'log 2',
    'drop 7',
    'wait 1 7',
    'resume 2',
    'end 2',
    'resume 1',
    'end 1',
  ]);
});

it('marks closing what await using holds as a wait on the line of the declaration', async () => {
  expect(
    await marksOf(`
      const open = (name: string) => ({ async [Symbol.asyncDispose ?? Symbol.for('Symbol.asyncDispose')]() { log('close', name); } });
      async function f() {
        await using a = open('a');
        await using b = open('b');
        log('body');
      }
      f();`),
  ).toEqual([
    'start 1 f 3',
    'call 2',
    'call 2',
    'log body',
    'drop 6',
    'wait 1 5',
    'start 2 anonymous 2',
    'log close b',
    'drop 2',
    'end 2',
    'drop 8 promise',
    'resume 1',
    'wait 1 4',
    'start 3 anonymous 2',
    'log close a',
    'drop 2',
    'end 3',
    'resume 1',
    'end 1',
  ]);
});

it('marks code outside functions that waits as a span without a name', async () => {
  expect(
    await marksOf(`
      await null;
      try { await Promise.reject(new Error('x')); } catch {}
      for await (const x of [1]) x;
      throw new Error('last');`),
  ).toEqual([
    'start 1  1',
    'wait 1 2',
    'resume 1',
    'wait 1 3',
    'resume 1',
    'wait 1 4',
    'loop 4',
    'resume 1',
    'wait 1 4',
    'resume 1',
    'fail 1 last',
    'end 1',
  ]);
});

it('names a coroutine after itself or what it is assigned to', async () => {
  expect(
    (
      await marksOf(
        `
      async function own() {}
      const variable = async () => 1; let assigned; assigned = (async () => 1) as unknown; const o = { property: async () => 1, async method() {}, 'a b': async () => 1, ['c' + 1]: async () => 1, async ['d']() {}, 'e\\u2028': async () => 1 };
      class A { field = async () => 1; static async s() {} async #p() {} q() { return this.#p(); } }
      const parameter = (inner = async () => 1) => inner(); const wrapped = ((f: any) => f)(async () => 1); const { fallback = async () => 1 } = {}; o.property = async () => 1;
      const x: any = {}; x.y.z; export default async () => 1`.replace('x.y.z', 'x.member = async () => 1'),
        async (exports, all) => {
          for (const f of [...(all as (() => void)[]), exports['default'] as () => void]) f();
        },
        '[own, variable, assigned, o.property, o.method, o["a b"], o.c1, o.d, o["e\\u2028"], new A().field, A.s, () => new A().q(), parameter, wrapped, fallback, x.member]',
      )
    )
      .filter((told) => told.startsWith('start'))
      .map((told) => told.split(' ').slice(2, -1).join(' ')),
  ).toEqual([
    'own',
    'variable',
    'assigned',
    'property',
    'method',
    'a b',
    'anonymous',
    'd',
    'e\u2028',
    'field',
    's',
    '#p',
    'inner',
    'anonymous',
    'fallback',
    'member',
    'default',
  ]);
});

it('names a coroutine after a key that is written out, and after nothing that is worked out', async () => {
  const told = await marksOf(
    `const o: any = {}, key = 'k'; o['text'] = async () => 1; o[key] = async () => 1; const { length } = async () => 1; o.text(); o.k();`,
  );

  expect(told.filter((each) => each.startsWith('start'))).toEqual(['start 1 text 1', 'start 2 anonymous 1']);
});

it('marks statements that throw the value of a call away, and no other calls', async () => {
  expect(
    await marksOf(`
      const p = Promise.resolve(1), o = { f: () => p, none: undefined as any }; const f = o.f;
      f();
      o.f()
        .then(() => 1);
      o?.f();
      o.none?.f();
      void f();
      const kept = f(); (f()); f(), f(); kept && f(); new Promise(() => {}); await f(); [f()];`),
  ).toEqual([
    'start 1  1',
    'call 2',
    'drop 3 promise',
    'call 2',
    'drop 4 promise',
    'call 2',
    'drop 6 promise',
    'drop 7',
    'call 2',
    'drop 8 promise',
    'call 2',
    'call 2',
    'call 2',
    'call 2',
    'call 2',
    'call 9',
    'call 2',
    'wait 1 9',
    'call 5',
    'resume 1',
    'call 2',
    'end 1',
  ]);
});

it('marks a dynamic import of an allowed module', async () => {
  expect(
    await marksOf(`log((await import('node:timers/promises')).setTimeout, (await import(\`util\`)).name)`),
  ).toEqual([
    'start 1  1',
    'later node:timers/promises',
    'wait 1 1',
    'resume 1',
    'later util',
    'wait 1 1',
    'resume 1',
    'log a timer util',
    'drop 1',
    'end 1',
  ]);
});

it('gives a coroutine whose functions and variables share names no span', async () => {
  expect(
    await marksOf(
      `async function f() { function g() {} function g() {} await null; for await (const x of [1]) log(x); } f();`,
    ),
  ).toEqual(['call 1', 'drop 1 promise', 'loop 1', 'log 1', 'drop 1']);
});

it('leaves a try in such a coroutine as it is', async () => {
  expect(
    await marksOf(
      `async function f() { function g() {} function g() {} try { for await (const x of [1]) log(x); } finally { log('finally'); } } f();`,
    ),
  ).toEqual(['call 1', 'drop 1 promise', 'loop 1', 'log 1', 'drop 1', 'log finally', 'drop 1']);
});

/** What the marks are told while a program runs, with its own log among it. */
async function marksOf(
  source: string,
  use?: (exports: Record<string, unknown>, all: unknown) => Promise<void>,
  all = 'undefined',
): Promise<readonly string[]> {
  const compiled = await compiledOf(`${source}\nexport const all: unknown = ${all};`);
  const { marks, told } = recordMarks();
  await logOf(async () => {
    const exports = await instantiate(
      compiled,
      (...args) => void told.push(`log ${args.map(String).join(' ')}`),
      marks,
    ).catch(() => ({}));
    await use?.(exports, Reflect.get(exports, 'all'));
  });
  return told;
}
