/** Programs made at random: loops, waits and jumps in every order, each of which ends. */
import fc from 'fast-check';

/** A program; `log` is its one global, and it says what happens after everything. */
export const generatedProgram: fc.Arbitrary<string> = fc
  .record({ functions: fc.array(fc.gen(), { minLength: 1, maxLength: 3 }), main: fc.gen() })
  .map(({ functions, main }) => {
    const bodies = functions.map((gen, index) => functionText(gen, index));
    return `let n = 0; const tick = async (x) => { log('tick', x); await null; return x; };
const fail = async (x) => { await null; throw new Error('failed ' + x); };
${bodies.join('\n')}
let racing = Promise.resolve(); for (let i = 0; i < 25; i++) racing = racing.then(() => log('racer', i));
${statements(main, { depth: 0, loops: 0, isAsync: true, canReturn: false, isGenerator: false, functions: functions.length })}
log('main ends');`;
  });

interface Where {
  readonly depth: number;
  readonly loops: number;
  readonly isAsync: boolean;
  readonly isGenerator: boolean;
  readonly canReturn: boolean;
  /** How many functions can be called. */
  readonly functions: number;
}

function functionText(gen: fc.GeneratorValue, index: number): string {
  const kind = pick(gen, [
    'async function',
    'async arrow',
    'function',
    'async generator',
    'expression',
    'method',
    'async class method',
  ]);
  const where: Where = {
    depth: 0,
    loops: 0,
    isAsync: /async/.test(kind),
    isGenerator: kind === 'async generator',
    canReturn: true,
    functions: index,
  };
  const body = kind === 'expression' ? '' : statements(gen, where);
  switch (kind) {
    case 'async function':
      return `async function f${index}(a) {${body}}`;
    case 'async arrow':
      return `const f${index} = async (a, b = () => tick(a)) => {${body}}`;
    case 'async generator':
      return `async function* g${index}(a) {${body}}\nasync function f${index}(a) { const all = []; for await (const x of g${index}(a)) { all.push(x); if (all.length > 2) break } return all }`;
    case 'expression':
      return `const f${index} = async (a) => ${expression(gen, { ...where, isAsync: true })}`;
    case 'method':
      return `const f${index} = { m(a) {${body}} }.m`;
    case 'async class method':
      return `class C${index} { #s = 1; async m(a) {${body}} }\nconst f${index} = (a) => new C${index}().m(a)`;
    default:
      return `function f${index}(a) {${body}}`;
  }
}

function pick<T>(gen: fc.GeneratorValue, choices: readonly T[]): T {
  return gen(fc.constantFrom<T[]>, ...choices);
}

function count(gen: fc.GeneratorValue, max: number): number {
  return gen(fc.nat, { max });
}

function statements(gen: fc.GeneratorValue, where: Where): string {
  return Array.from({ length: 1 + count(gen, where.depth > 2 ? 1 : 3) }, () =>
    statement(gen, { ...where, depth: where.depth + 1 }),
  ).join(pick(gen, ['\n', ';', ' ;\n']));
}

function block(gen: fc.GeneratorValue, where: Where): string {
  return where.depth > 3 || count(gen, 3) === 0 ? `{ log('leaf ${count(gen, 99)}') }` : `{ ${statements(gen, where)} }`;
}

function statement(gen: fc.GeneratorValue, where: Where): string {
  const inLoop = { ...where, loops: where.loops + 1 };
  const label = `l${where.depth}${count(gen, 999)}`;
  const simple = [
    'log',
    'call',
    'call',
    'void',
    'let',
    ...(where.isAsync ? ['await', 'await', 'let await'] : []),
    ...(where.isGenerator ? ['yield', 'yield', 'yield all'] : []),
  ];
  const jumps = [...(where.loops > 0 ? ['break', 'continue'] : []), ...(where.canReturn ? ['return'] : []), 'throw'];
  const nested =
    where.depth > 3
      ? []
      : [
          'if',
          'for',
          'while',
          'do',
          'for of',
          'try',
          'try',
          'switch',
          'label',
          'block',
          'single',
          ...(where.isAsync ? ['for await', 'using'] : []),
        ];
  const kind = pick(gen, [...simple, ...simple, ...jumps, ...nested, ...nested]);
  switch (kind) {
    case 'call':
      return `${expression(gen, where)}`.replace(/^[^\w]/, 'void $&');
    case 'void':
      return `void ${expression(gen, where)}`;
    case 'let':
      return `{ let v = ${expression(gen, where)}; log('v', typeof v) }`;
    case 'await':
      return `await ${expression(gen, where)}`;
    case 'let await':
      return `{ const [v = 1] = [await ${expression(gen, where)}]; log(v) }`;
    case 'yield':
      return `yield${pick(gen, ['', ` ${expression(gen, where)}`])}`;
    case 'yield all':
      return `yield* [1, ${expression(gen, where)}]`;
    case 'break':
    case 'continue':
      return `if (n++ % 2) ${kind}`;
    case 'return':
      return `if (n++ % 3 === 2) return ${expression(gen, where)}`;
    case 'throw':
      return `if (n++ % 5 === 4) throw new Error('thrown ${count(gen, 99)}')`;
    case 'if':
      return `if (n++ % 2) ${block(gen, where)} else ${block(gen, where)}`;
    case 'for':
      return `for (let i = 0; i < 2; i++) ${block(gen, inLoop)}`;
    case 'while':
      return `{ let w = 2; while (w-- > 0) ${block(gen, inLoop)} }`;
    case 'do':
      return `{ let w = 2; do ${block(gen, inLoop)} while (--w > 0) }`;
    case 'single':
      return `for (const s of [1, 2]) log('s', s), ${expression(gen, where)}`;
    case 'for of':
      return `for (const o of [1, 2]) ${block(gen, inLoop)}`;
    case 'for await':
      return `for await (const o of [1, ${expression(gen, where)}]) ${block(gen, inLoop)}`;
    case 'label':
      return `${label}: for (const o of [1, 2]) { for (const p of [1, 2]) { if (n++ % 3 === 1) ${pick(gen, ['continue', 'break'])} ${label}; log(o, p) } }`;
    case 'try':
      return pick(gen, [
        () =>
          `try ${block(gen, where)} catch (e) { log('caught', e); ${statement(gen, { ...where, depth: where.depth + 1 })} }`,
        () => `try ${block(gen, where)} catch ${block(gen, where)} finally ${block(gen, where)}`,
        () => `try ${block(gen, where)} finally { log('finally'); ${where.isAsync ? 'await null' : ''} }`,
      ])();
    case 'switch':
      return `switch (n++ % 2) { case 0: ${block(gen, where)} default: ${block(gen, where)} }`;
    case 'block':
      return block(gen, where);
    case 'using':
      return `{ await using r = { async [Symbol.asyncDispose ?? Symbol.for('Symbol.asyncDispose')]() { log('dispose'); await null } }; ${block(gen, where)} }`;
    default:
      return `log('${label}', n)`;
  }
}

function expression(gen: fc.GeneratorValue, where: Where): string {
  const calls = Array.from({ length: where.functions }, (_, index) => `f${index}(${count(gen, 9)})`);
  const number = count(gen, 99);
  const kinds = [
    `tick(${number})`,
    `tick(${number}).then((x) => { log('then', x); return tick(x) })`,
    `fail(${number}).catch((e) => log(e))`,
    `Promise.all([tick(1), ${number}].map(async (x) => await x))`,
    `(() => { for (const x of [1]) return tick(x) })()`,
    ...calls,
    ...calls,
    ...(where.isAsync
      ? [
          `(await tick(${number}))`,
          `(log('first'), await tick(${number}))`,
          `(await tick(0) || await tick(${number}))`,
          `fail(${number})`,
        ]
      : []),
  ];
  return pick(gen, kinds);
}
