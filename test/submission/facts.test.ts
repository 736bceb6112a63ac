/** The source's shapes are collected for the diagnosis. */
import { expect, it } from 'vitest';
import { compiledOf } from './evaluate.ts';

it('tells how each await stands, where, and what is called in it', async () => {
  expect(
    (
      await factsOf(`
      export async function plain(first: any) {
        await first();
        const a = await first, b = (await (first.second!() as any)).x;
        await Promise.all([await first(), first()]);
        await Promise.allSettled([1].map(async (x) => await x));
        for (const x of await first()) await x.y().z();
        while (await first()) { if (a) await b; }
        for (let i = await first(); await first(); await first());
        for await (const x of first()) await x;
        await new Promise(async (resolve) => { await first(); resolve(1); });
        await [first].reduce(async (before, f) => { await before; await f(); }, Promise.resolve());
      }
      await plain(1);`)
    ).awaits.map(({ line, how, inside, calls = '-' }) => `${line} ${how} ${inside || '(top)'} ${calls}`),
  ).toEqual([
    '3 plain plain first',
    '4 plain plain -',
    '4 plain plain first.second',
    '5 plain plain Promise.all',
    '5 in-all plain first',
    '6 plain plain Promise.allSettled',
    '6 plain anonymous -',
    '7 plain plain first',
    '7 in-loop plain x.y().z',
    '8 in-loop plain first',
    '8 in-loop plain -',
    '9 plain plain first',
    '9 in-loop plain first',
    '9 in-loop plain first',
    '10 for-await plain first',
    '10 in-loop plain -',
    '11 plain plain -',
    '11 in-executor anonymous first',
    '12 plain plain .reduce',
    '12 in-reduce anonymous -',
    '12 in-reduce anonymous f',
    '14 plain (top) plain',
  ]);
});

it('sees nothing special in calls without a name and in other constructors', async () => {
  const { awaits, shapes } = await factsOf(`
    export async function f(first: any, Other: any) {
      (0, first)(await first());
      (0, first)(async () => await first());
      new Other(async () => await first());
      first.map(); new Promise();
    }`);

  expect(awaits.map(({ line, how }) => `${line} ${how}`)).toEqual(['3 plain', '4 plain', '5 plain']);
  expect(shapes.map(({ shape }) => shape).filter((shape) => shape.startsWith('async'))).toEqual([]);
});

it('recognises shapes that name a misconception', async () => {
  expect(
    (
      await factsOf(`
      export async function f(xs: any[], first: any) {
        xs.forEach(async (x) => { await x(); });
        const all = xs.map(async (x) => x), right = await Promise.all(xs.map(async (x) => x));
        const p = new Promise<void>(async () => {}), q = new Promise((resolve) => resolve(1));
        await Promise.race([p, q]);
        try { return first(); } catch { return first(); }
      }
      function g(first: any) {
        try { return first(); } catch {}
        first().then(() => { first.second(); }).then(() => first()).then(() => { return first(); }).catch(async () => { first(); });
        console.log(first()); return run(main(), xs.map(String));
      }
      run(main());`)
    ).shapes
      .filter(({ shape }) => !['function', 'return', 'catch', 'truth-test'].includes(shape))
      .map(({ line, shape, inside, calls = '-' }) => `${line} ${shape} ${inside || '(top)'} ${calls}`),
  ).toEqual([
    '3 call-not-awaited f xs.forEach',
    '3 async-in-foreach f -',
    '4 async-in-map f -',
    '5 new-promise f -',
    '5 async-executor f -',
    '5 new-promise f -',
    '5 settled-in-executor f resolve',
    '6 promise-race f -',
    '7 return-in-try f first',
    '11 call-not-awaited g first().then().then().then().catch',
    '11 then-without-return g first.second',
    '11 call-not-awaited anonymous first.second',
    '11 call-not-awaited anonymous first',
    '12 call-as-argument g main',
    '12 call-as-argument g xs.map',
    '14 call-not-awaited (top) run',
    '14 call-as-argument (top) main',
  ]);
});

it('knows promises that leave a block, and those that are settled while they are made', async () => {
  expect(
    (
      await factsOf(`
      export async function f(open: any, body: any) {
        await using a = await open();
        return body(a);
      }
      export async function g(open: any, body: any) {
        { await using a = await open(); if (a) return await body(a); }
        return body();
      }
      new Promise<void>((resolve, reject) => { setTimeout(resolve); if (f) resolve(); setTimeout(() => reject()); });
      new Promise(f); new Promise<void>(({}) => {});`)
    ).shapes
      .filter(({ shape }) => /^return-in|^settled/.test(shape))
      .map(({ line, shape, calls = '-' }) => `${line} ${shape} ${calls}`),
  ).toEqual(['4 return-in-using body', '10 settled-in-executor resolve']);
});

it('finds functions, what they return, where errors are caught, and what is tested', async () => {
  expect(
    (
      await factsOf(`
      export async function f(xs: any, g: any) {
        if (xs) return xs.filter(Boolean);
        try { return; } catch (error) { g(!error); }
        return g().catch((e: any) => e ?? null).then(g, (e: any) => { throw e; }).then(g);
      }
      const h = (a: any) => a.b === undefined || a.c != null ? a || 1 : 'a' + a;
      class A { m() { while (this.x) this.x -= 1; } x = 0 }`)
    ).shapes
      .filter(({ shape }) => ['function', 'return', 'catch', 'truth-test'].includes(shape))
      .map(({ line, shape, inside, calls = '-' }) => `${line} ${shape} ${inside} ${calls}`),
  ).toEqual([
    '2 function f -',
    '3 truth-test f xs',
    '3 return f -',
    '3 truth-test f Boolean',
    '4 catch f -',
    '4 truth-test f error',
    '5 return f -',
    '5 catch f -',
    '5 catch f -',
    '5 function anonymous -',
    '5 return anonymous -',
    '5 truth-test anonymous e',
    '5 function anonymous -',
    '7 function h -',
    '7 return h -',
    '7 truth-test h a.b',
    '7 truth-test h a.c',
    '7 truth-test h a',
    '8 function m -',
    '8 truth-test m this.x',
  ]);
});

it('lists the lines on which each name is called, in helpers too', async () => {
  const facts = await factsOf({
    'entry.ts': `import { h } from './h';\nh();\nconst o = { m() { return Date.now() - performance.now(); } };\no.m();`,
    'h.ts': `export const h = () =>\n  setTimeout(() => this.x.y(), 1);`,
  });

  expect(facts.calls.map(({ line, name, inside }) => `${line} ${name} ${inside || '(top)'}`)).toEqual([
    '2 h (top)',
    '3 Date.now m',
    '3 performance.now m',
    '4 o.m (top)',
    '2 setTimeout h',
    '2 this.x.y anonymous',
  ]);
});

it('is bounded', async () => {
  const facts = await factsOf(
    `const f = async () => { ${'await f();'.repeat(3_000)} }; ${'f();'.repeat(3_000)}; p${'.then()'.repeat(50)}`,
  );

  expect([facts.awaits, facts.shapes, facts.calls].map((each) => each.length)).toEqual([2_000, 2_000, 2_000]);
});

async function factsOf(files: string | Readonly<Record<string, string>>) {
  return (await compiledOf(files)).facts;
}
