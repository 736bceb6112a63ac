/** Syntax errors are refused with the place where they are. */
import { expect, it } from 'vitest';
import { compiledOf, refusalOf } from './evaluate.ts';

it.each([
  ['const a = {\n  b: ;', { line: 2, column: 6, message: 'Unexpected token' }],
  ['const s = "😀é";\nlet x; let x;', { line: 2, column: 12, message: 'Identifier `x` has already been declared' }],
  [
    'function f() {\n  await g();\n}',
    { line: 2, column: 3, message: '`await` is only allowed within async functions and at the top levels of modules' },
  ],
  ['async function f(x) { let x = 1; }', { line: 1, column: 27, message: 'Identifier `x` has already been declared' }],
  ['return 1', { line: 1, column: 1, message: `A 'return' statement can only be used within a function body.` }],
  ['const x = <div/>;', { line: 1, column: 15, message: 'Expected `>` but found `/`' }],
  ['with ({}) {}', { line: 1, column: 1, message: `'with' statements are not allowed` }],
  ['\nconst r = /(/;', { line: 2, message: 'Invalid regular expression: /(/: Unterminated group' }],
  ['function f() {\n  return /a/gg;\n}', { line: 2 }],
  ['export = 5;', { line: 1, column: 1, message: `'export =' is not for modules; write 'export default'` }],
  ['for (;;) { break outer; }', { line: 1, column: 18, message: 'Use of undefined label' }],
  ['x\n--> 0', { line: 2 }],
  ['<!-- comment', { line: 1 }],
  ['export const a = 1; export { a };', { line: 1, message: 'Multiple exports with the same name "a"' }],
])('refuses %j', async (text, place) => {
  expect(await refusalOf(text)).toMatchObject({ reason: 'syntax', file: 'entry.ts', ...place });
});

it('refuses nothing that is only a mistake in the types', async () => {
  for (const text of [
    'export function f(a?: number, b: string) {}',
    'let x: Missing; const n: number = "text";',
    'class A { abstract x: number }',
    'abstract class A { m(); }',
    'var g = 1; function g() {}',
    'const a = 1; (a as any).b.c; // @ts-nocheck',
    'class A implements Nothing { override m() {} }',
  ]) {
    await expect(compiledOf(text)).resolves.toMatchObject({ status: 'compiled' });
  }
});
