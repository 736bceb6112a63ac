/** Programs in many styles; each logs the order of what happens. */
const helpers = `
const tick = async (n = 1): Promise<void> => { for (let i = 0; i < n; i++) await null; };
const later = <T,>(value: T, n = 1) => tick(n).then(() => value);
const fails = async (message: string, n = 1): Promise<never> => { await tick(n); throw new Error(message); };
const racer = (name: string, n: number) => { let p = Promise.resolve(); for (let i = 0; i < n; i++) p = p.then(() => log(name, i)); return p; };
`;

const bodies: Readonly<Record<string, string>> = {
  'awaits in a row beside a chain': `
    async function main() { log('a'); await null; log('b'); await later(1); log('c'); return 5; }
    racer('r', 12); log(await main());`,
  'returns a promise from an async function': `
    async function f() { return later('v', 2); }
    async function g() { try { return later('w', 2); } finally { log('finally'); } }
    racer('r', 12); f().then(log); g().then(log); await tick(12);`,
  'returns out of nested finally blocks': `
    async function f() { try { try { await null; return 1; } finally { log('in'); await null; } } finally { log('out'); } }
    log(await f());`,
  'throws through catch and finally': `
    async function f() { try { await fails('no'); } catch (e) { log('caught', e); throw new TypeError('again'); } finally { log('f'); } }
    racer('r', 10); await f().catch((e) => log(e)); try { await fails('x') } catch { log('outer') } finally { log('last') }`,
  'async arrows with expression bodies': `
    const f = async (x: number) => x * 2, g = async () => ({ a: 1 }), h = async () => (log('h'), await later(3));
    const nested = async (x: number) => async (y: number) => x + await later(y);
    racer('r', 9); log(await f(2), await g(), await h(), await (await nested(1))(2));`,
  'async generators': `
    async function* g(): AsyncGenerator<number, string, string> { try { log('got', yield 1); log('got', yield later(2)); return later('r'); } finally { log('closed'); await null; } }
    racer('r', 20); const it = g(); log(await it.next()); log(await it.next('x')); log(await it.next('y')); log(await it.next());
    const b = g(); log(await b.next(), await b.return('early')); const c = g(); await c.next(); await c.throw(new Error('in')).catch(log); for await (const v of g()) { log(v); break; }`,
  'yield without an operand, delegated and failing': `
    async function* inner() { yield; try { yield fails('y') } catch (e) { log('inner', e) } }
    async function* outer() { const r = yield* inner(); log(r); yield* [1, later(2)]; return; }
    racer('r', 15); for await (const v of outer()) log('v', v);`,
  'for await over promises, with continue, break, labels and failures': `
    async function f() { outer: for await (const x of [later(1), later(2), 3, later(4), 5]) { if (x === 2) continue; for await (const y of [x, later(x)]) { if (x === 4) continue outer; if (x === 5) break outer; log(x, y); } } }
    racer('r', 30); await f();
    async function g() { for await (const x of [later('a'), fails('b'), later('c')]) log(x); }
    await g().catch(log); async function h() { for await (const x of [later(1)]) return 'from inside'; } log(await h());`,
  'for await closes its iterator': `
    const source = () => ({ [Symbol.asyncIterator]() { let n = 0; return { next: async () => ({ done: n > 3, value: n++ }), return: async () => { log('return', n); await null; log('returned'); return {}; } }; } });
    racer('r', 20); for await (const x of source()) { log(x); if (x === 1) break; }
    try { for await (const x of source()) throw new Error('body ' + x); } catch (e) { log(e); } if (true) for await (const x of source()) log('single', x); else log('never');`,
  'loops without braces': `
    let n = 0; while (n < 3) n++; do n--; while (n > 0) for (const x of [1, 2]) for (const k in { a: 1, b: 2 }) log(x, k)
    for (let i = 0, j = 3; i < j; i++, j--) log(i, j); for (;;) if (n++ > 2) break; while (false); for (const x of [1]) { } log(n)`,
  'closures over loop variables': `
    const fs: (() => number)[] = []; for (let i = 0; i < 3; i++) fs.push(() => i); for (const x of [7, 8]) fs.push(() => x); log(fs.map((f) => f()));
    outer: for (let i = 0; i < 3; i++) { for (let j = 0; ; j++) { if (j === i) continue outer; if (i === 2) break outer; log(i, j); } }`,
  'semicolons left out': `
    const a = 1
    const f = () => a
    ;[1, 2].forEach((x) => log(x))
    ;(async () => log('iife'))()
    f()
    log('b')
    let c = a
    ++c
    log(c, f
      ())
    const g = async () => a
    await g()
    void f()
    if (c) f()
    else log('no')
    do log('once')
    while (false)
    return_()
    function return_() { return
      f() }`,
  'directives and hoisting': `
    log(hoisted(), typeof undefinedLater, String(v)); var v = 1; function hoisted() { 'use strict'
      return inner(); function inner() { return 'hoisted' } } var undefinedLater
    async function f() { 'other directive'; return g(); function g() { return h() + v2 } var v2 = 2; function h() { return 'h' + v2 } } log(await f())`,
  'names shared by functions and variables': `
    async function f() { log(typeof g); var g = 1 as any; log(typeof g); function g() {} { var q = 2; } function q() {} await null; log(typeof q); function d() { return 1 } function d() { return 2 } return d(); } log(await f())
    async function h(cb: any) { function cb2() {} await null; return typeof cb + typeof cb2; } log(await h(1));`,
  'names and lengths of functions': `
    const f = async (a: any, b = 1, ...c: any[]) => 0, o = { m() {}, async n(x: any) {}, get g() { return 1 }, ['c' + 1]: () => 0, async *ag(a: any, b: any) {} }; let z; z = () => 1; class A { static s = async () => 1; #p = () => 1; p() { return this.#p.name } async m(a: any) {} }
    log(f.name, f.length, o.m.name, o.n.name, o.n.length, o.c1.name, o.ag.length, z.name, A.s.name, new A().p(), A.prototype.m.length, (() => 1).name, (async function named() {}).name, A.name)`,
  'this, arguments and super': `
    class Base { constructor(readonly x: number) {} async get() { await null; return this.x } static make() { return new this(9) } }
    class Sub extends Base { y = this.x + 1; constructor(private z = 3) { log('before'); super(z); log('after', this.y, this.z) } async get() { return (await super.get()) + this.y } each = async () => { await null; return this.z } }
    log(await new Sub().get(), await new Sub(5).each(), await Sub.make().get()); async function args(this: any) { await null; const inner = async () => [this.q, arguments.length]; return inner() } log(await args.call({ q: 1 }, ...[1, 2] as []))
    class Implicit extends Base {} log(new Implicit(4).x); async function wide(a: any, b?: any) { arguments[0] = 9; await 0; return [a, arguments.length] } log(await wide(1, 2))`,
  'default parameters': `
    let n = 0; const next = () => ++n; async function f(a = next(), b = async () => { await null; return a + n }, { c = next() } = {}) { return [a, await b(), c, typeof f] } log(await f(), await f(5))
    const g = async ([a = later(1)]: any = []) => await a; log(await g()); await (async (x = (() => { throw new Error('early') })()) => log('never'))().catch(log); function h(cb = (x: number) => x + 1) { return cb(1) } log(h())`,
  'operators around await': `
    const p = later; log(await p(1) + await p(2) * await p(3), -(await p(4)), (await p(2)) ** 2, !await p(0), typeof await p('s'), await p(1) ? 'y' : 'n', await p(0) || await p('or'), await p(null) ?? 'nn', [...await p([1, 2])], { ...await p({ a: 1 }) }, (await p({ x: { y: 1 } })).x.y, (await p({ f: (q: any) => q }))?.f?.(3), await p?.(5), \`t\${await p('e')}m\`, (await p(1), await p(2)), await await p(p(7)), await (p(1), p(8)), new (await p(Date))(0).getTime(), await p(6) as number, (await p(7))!, await p('in') in { in: 1 })
    let x = 1; x += await p(2); log(x); const { a, ...rest } = await p({ a: 1, b: 2 }); log(a, rest); (await p([3])).push(await p(4)); delete (await p({ k: 1 })).k; log(typeof await p(async () => 1)); for (const y of await p([9])) log(y); switch (await p(1)) { case await p(1): log('case') } if (await p(true)) log('if'); while (await p(false)); throw await p(new RangeError('thrown'))`,
  'promises and thenables': `
    const thenable = { then(resolve: (v: string) => void) { log('then'); resolve('t') } }; racer('r', 10); log(await thenable); async function f() { return thenable } log(await f());
    new Promise((resolve) => { log('executor'); resolve(1) }).then(log); await new Promise(async (resolve) => { await null; resolve(1); log('after resolve') }); await Promise.all([1, 2, 3].map(async (x) => { await tick(3 - x); log(x) }));
    log(await Promise.race([later('slow', 5), later('fast')]), await Promise.allSettled([fails('s')]).then((r) => r[0].status))`,
  'dropped calls': `
    const o = { f() { log(this === o); return later(1) } }; o.f(); o?.f(); o['f'](); (o.f)(); void o.f(); o.f().then(log).finally(() => log('fin')); const t = (s: any) => () => log(s.raw[0]); t\`x\`(); (() => log('iife'))(); (function () { log('fn') })(); new (class { constructor() { o.f() } })()
    let u: any; u?.f(); u?.f.g.h(); log(u?.f()); !o.f(); o.f(), o.f(); true && o.f(); await tick(5)`,
  'decorators, accessors and static blocks': `
    const dec = (v: any, c: any) => { log(c.kind, String(c.name)) }; @dec class A { @dec m() { log('m') } @dec static s = 1; accessor a = 2; static { log('static', this.s) } get [('g' + 1)]() { return 3 } } const x: any = new A(); x.m(); log(x.a, x.g1)`,
  'types of every kind': `
    interface I { x: number } type T<K> = { [P in keyof K]?: K[P] }; declare const nothing: I; abstract class Abs { abstract m(): void; declare q: number; protected r?: string; constructor(public readonly p: number, private s = 2) {} get sum() { return this.p + this.s } } class Con extends Abs implements I { x = 1; override m(this: this) { log('m', this.sum) } }
    function over(a: string): string; function over(a: number): number; function over(a: any) { return a } enum E { A, B = 'b', C = 4, D } const enum F { X = 1 } namespace N { export const y = 1; export function z() { return y + 1 } export namespace M { export const w = z() } } declare module 'x' { export const q: number }
    new Con(1).m(); log(over('s'), E.A, E.B, E[4], E.D, F.X, N.z(), N.M.w, <any>1, (x => x)(1 satisfies number), new Map<string, number>([['a', 1]]).get('a')!); const id = <const T,>(v: T): T => v; function isS(v: unknown): v is string { return typeof v === 'string' } function assertIt(v: unknown): asserts v {} assertIt(1); log(id<number>(3), isS('s'), (id satisfies Function).length); let un!: number; un = 1; log(un as unknown as string); import type { Q } from 'fs'; let opt: { a?: { b?: () => number } } = {}; log(opt.a?.b?.(), opt!.a!); class G<T> { async *[Symbol.asyncIterator](): AsyncGenerator<T> {} async m<U>(this: G<T>, u: U): Promise<U> { return u } } log(await new G<string>().m(1)); abstract class P2 { private constructor(); private constructor(readonly z?: number) {} }`,
  'using and await using': `
    const res = (name: string) => { log('open', name); return { name, [Symbol.dispose ?? Symbol.for('Symbol.dispose')]() { log('sync', name) }, async [Symbol.asyncDispose ?? Symbol.for('Symbol.asyncDispose')]() { log('closing', name); await null; log('closed', name) } } };
    async function f(how: string) { await using a = res('a'); using s = res('s'); await using b = res('b'), c = res('c'); { await using d = res('d'); log('block') } if (how === 'throw') throw new Error('body'); if (how === 'return') return later('early'); await using n = null; log('end') }
    racer('r', 40); for (const how of ['end', 'return', 'throw']) log(how, await f(how).catch((e) => e)); for (const i of [1, 2]) { await using l = res('l' + i); if (i === 1) continue; log('loop', i) } for (await using x of [res('x')]) log('of'); const bad = async () => { await using q = {} as any; log('never') }; await bad().catch(log)`,
  'errors thrown by await in odd places': `
    const u = async () => undefined as any; const tries: (() => Promise<unknown>)[] = [async () => { const [a] = [await u()]; return a.b }, async () => (await u()).x, async () => { const { a } = await u() }, async () => (await u())(), async () => { for (const q of await u()); }, async () => new (await u())(), async () => [...await u()], async () => { null!.x }, async () => undefinedName, async () => { const c = 1; (c as any) = 2 }]
    for (const t of tries) try { log(await t()) } catch (e) { log((e as Error).constructor.name, /intermediate|marks/.test(String(e)) ? '' : String(e)) }`,
  'text that looks like code': `
    const s = 'await x; for (;;) import("y")', t = \`while (true) { \${'await'} } //# sourceMappingURL=x\`, r = /for \\(await\\) \\/\\* x/g; // await nothing
    /* function f() { for (;;) } */ log(s, t, r.source, 'a' /* between */ + /* and */ 'b'); const a = 3, re = a /2/ 1; log(re); let y = 5; log('<!--', \`-->\`, y--> 2); label: { log('x'); break label; log('never') }
    log(((a)), \`\${((x: number) => x)(1)}\`, '\\u2028'.length, 'é😀'.length)`,
  'require, module and exports as names': `
    const module = { exports: { require: 1 } }; const { exports } = module; log(module.exports.require, exports.require, typeof require); function f(require: any, module = 2) { return { require, module } } log(f(1)); class C { exports = 1; static module() { return 'm' } } log(new C().exports, C.module())`,
  'getters, setters, computed and optional': `
    let hits = 0; const o = { get a() { hits++; return () => hits }, set b(v: number) { hits += v }, [await later('k')]: 1, async ['m' + 1]() { return hits } }; o.b = 5; log(o.a(), o.k, await o.m1(), o.a?.()); const { a: fn = () => 0 } = o; log(fn()); const copy = { ...o }; log(Object.keys(copy), hits); var [x = await later(1), y = x] = []; log(x, y)`,
  'shadowed names and errors before definition': `
    const value = 1; { const value = 2; { const value = 3; log(value) } log(value) } function early() { return tooLate } try { early() } catch (e) { log((e as Error).name) } const tooLate = 1; log(early(), value); class Before { static make = () => new Before() } log(Before.make() instanceof Before); try { new Late() } catch (e) { log((e as Error).name) } class Late {} let Symbol2 = 'own'; log(Symbol2, typeof Symbol)`,
  'generators and iterators': `
    function* g(n: number): Generator<number, string, string> { for (let i = 0; i < n; i++) { try { const got = yield i; log('got', got) } finally { log('f', i) } } return 'done' } const it = g(3); log(it.next(), it.next('x'), it.return('early'), it.next()); log([...g(2)], Math.max(...g(3))); for (const x of g(9)) { if (x > 0) break } function* d() { const r = yield* g(1); log(r) } log([...d()]); const lazy = { *[Symbol.iterator]() { yield 1; yield* [2, 3] } }; log([...lazy])`,
  'switch, labels, comma and void': `
    function f(x: number) { switch (x) { case 1: { log('one') } case 2: log('two'); break; default: for (const y of [x]) switch (y) { case 3: continue; default: return 'd' } } return void log('end'), x } log(f(1), f(2), f(3), f(4)); a: b: for (;;) { break a } let i = 0; for (log('init'); log('test'), i < 2; log('update'), i++) log('body'); if (i) ; else log('x'); with_: { log('y') }`,
  'globals in odd places': `
    const q = 1
    Int8Array.from([q])
    const o = { Int8Array, a: Int8Array, [typeof Int8Array]: 2 }, { Int8Array: I = Uint16Array } = o as any; log(o.a === Int8Array, I.name, o.function, new Int8Array(2).length, new o.Int8Array([7])[0], (Int8Array)!.BYTES_PER_ELEMENT, new (Int8Array)(1).length, new Int8Array, Int8Array?.name)
    class X extends Int8Array { static y = Int8Array; m(z = Int8Array) { return z } } log(new X(3).length, X.y === new X(1).m(), [...'a'].map(escape), escape\`x\`, new X(1) instanceof Int8Array, void escape('b'), -decodeURI('3'), \`\${unescape('%41')}\`); Int8Array: for (const Uint32Array of [1]) { log(Uint32Array); continue Int8Array }
    enum E { A = 1, B = A, C = decodeURI('c') as any, decodeURI } log(E.B, E.C, E.decodeURI); namespace N { export const z = 1 } namespace N { log(N.z, z) } const f = ({ escape }: any, [unescape]: any) => [escape, unescape]; log(f({ escape: 1 }, [2])); log({ escape }.escape === escape, { a: { escape } }.a.escape === escape); if (!escape) log('no'); else escape('x'); async function g() { for (const x of await Promise.all([escape, g2])) await x; } const g2 = 1; await g(); export type T = typeof escape`,
  'globals that are not there': `
    let x: any; const attempts: (() => unknown)[] = [() => nope, () => nope(), () => nope.x, () => new nope(), () => new nope.x(1), () => ({ nope }), () => [...nope], () => nope?.x, () => nope ?? 1, () => { nope = 1 }, () => { nope++ }, () => { nope += 1 }, () => { [nope] = [1] }, () => { ({ nope } = { nope: 1 }) }, () => { ({ a: nope } = { a: 1 } as any) }, () => { for (nope of [1]); }, () => { for (const y of nope); }, () => nope\`x\`, () => \`\${nope}\`, (y = nope) => y, () => { class A extends nope {} }, () => x.y = nope, () => { switch (nope) {} }, () => { throw nope }, () => nope!, () => (nope as any)(), () => !nope, () => nope && 1, () => { const { [nope]: z } = x }, async () => await nope, () => { nope; }, () => { (nope) }, () => { (nope as any) = 1 }, () => { (nope!) += 1 }, () => new nope!.x(), () => [(nope as any)] = [1], () => { for ((nope as any) of [1]); }]
    for (const attempt of attempts) try { log('got', await attempt()) } catch (e) { log(String(e)) } log(typeof nope, typeof (nope), typeof (nope as any), { nope: 1 }.nope, (x = { nope: 2 }).nope, x['nope']); nope: for (;;) break nope; declare const nope: any`,
  'recursion and mutual calls': `
    const even = (n: number): boolean => n === 0 ? true : odd(n - 1), odd = (n: number): boolean => n === 0 ? false : even(n - 1); log(even(10)); async function sum(n: number): Promise<number> { return n === 0 ? 0 : n + await sum(n - 1) } log(await sum(5)); try { (function f(): void { f() })() } catch (e) { log((e as Error).name) } const curry = (a: number) => (b: number) => (c: number) => a + b + c; log(curry(1)(2)(3)); const memo = new Map<number, Promise<number>>(); const fib = async (n: number): Promise<number> => n < 2 ? n : memo.get(n) ?? (memo.set(n, Promise.all([fib(n - 1), fib(n - 2)]).then(([a, b]) => a! + b!)), memo.get(n)!); log(await fib(12))`,
};

/** Programs by what they show. */
export const programs: readonly (readonly [title: string, source: string])[] = Object.entries(bodies).map(
  ([title, body]) => [title, helpers + body] as const,
);
