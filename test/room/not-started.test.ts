import { expect, it } from 'vitest';
import { messageOf, NotStarted } from '../../graders/room/not-started.ts';

it('remembers the first function that says it is not started, and no more than its name can be', () => {
  const started = new NotStarted();

  for (const error of [
    'not started: text',
    new Error('else'),
    new Error(`not started: ${'x'.repeat(500)}`),
    new Error('not started: main'),
  ]) {
    started.look(error);
  }

  expect(started.name).toBe('x'.repeat(60));
});

it('reads no more of a message than it needs, whatever it is made of', () => {
  const withMessage = (get: () => unknown): Error => Object.defineProperty(new Error('x'), 'message', { get });
  const bites = (): never => {
    throw new Error('bitten');
  };

  expect(
    [withMessage(bites), withMessage(() => ({})), new Proxy(new Error('x'), {}), { message: 'x' }, null].map(messageOf),
  ).toEqual(['', '', '', '', '']);
  expect(messageOf(new Error('x'.repeat(500)))).toBe('x'.repeat(200));
});
