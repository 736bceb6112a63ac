/** The names of marks stay out of what a student reads. */
import { expect, it } from 'vitest';
import { createNames, withoutMarks } from '../../graders/submission/names.ts';
import { compiledOf, instantiate } from './evaluate.ts';

it('takes the marks out of messages that quote code', async () => {
  const { tries } = await instantiate(
    await compiledOf(`const none: any = undefined; export const tries = [
      async () => { const { a } = await none; }, async () => { for (const x of await none); }, async () => (await none)(), async () => new (await none)(), async () => escape('x')(), async () => (Int8Array as any).of(1)(),
    ];`),
    () => undefined,
  );

  const messages = (tries as (() => Promise<unknown>)[]).map((attempt) =>
    attempt().catch((error: Error) => withoutMarks(error.message)),
  );

  expect(await Promise.all(messages)).toEqual([
    `Cannot destructure property 'a' of '(intermediate value)' as it is undefined.`,
    '(intermediate value) is not a function or its return value is not iterable',
    '(intermediate value) is not a function',
    '(intermediate value) is not a constructor',
    '(intermediate value)(...) is not a function',
    '(intermediate value).of(...) is not a function',
  ]);
  expect(withoutMarks('marks and present are words')).toBe('marks and present are words');
});

it('picks the first ending that no source has', () => {
  const letters = 'abcdefghijklmnopqrstuvwxyz'.split('');

  expect(createNames([]).marks).toBe('marks$a');
  expect(createNames(['$a', 'b$b']).imports).toBe('imports$c');
  expect(createNames([String.raw`\u0024a \u{24}\u{0062}`, String.raw`$\u{63} \u{ffffff}`]).marks).toBe('marks$d');
  expect(createNames([letters.map((letter) => `$${letter} `).join('')]).marks).toBe('marks$aa');
});
