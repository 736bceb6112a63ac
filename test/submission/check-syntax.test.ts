/** V8 reads the code and does not run it. */
import { expect, it } from 'vitest';
import { findSyntaxError } from '../../graders/submission/check-syntax.ts';

it('says what is wrong on which line', () => {
  const error = findSyntaxError('1;\n\n/(/;');

  expect(error?.line).toBe(3);
  expect(error?.message).toContain('Unterminated group');
});

it('finds nothing wrong in code that would throw', () => {
  expect(findSyntaxError('throw new SyntaxError("not read");')).toBeUndefined();
});

it('passes on what is no mistake in the syntax', () => {
  expect(() => findSyntaxError('['.repeat(100_000))).toThrow(RangeError);
});
