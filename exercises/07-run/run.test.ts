// For your editor's test view: one check at a time. `npm test 07` runs them all.
import { describe, test } from 'vitest';
import { mustPass } from 'overlap-kit/editor';

describe('07 run', () => {
  test('run calls main once, with nothing, and settles when main does', () => mustPass('once'));
  test('run logs the time before it calls main and again when main has settled, and nothing else', () => mustPass('stamps'));
  test('run comes to the very value that main comes to', () => mustPass('value'));
  test('run fails with the very error that main fails with', () => mustPass('error'));
  test('run accepts an ordinary function that returns a promise', () => mustPass('ordinary'));
  test('run does not wait for a task that main leaves running', () => mustPass('leftovers'));
  test('run calls main anew each time it is called', () => mustPass('again'));
  test('runs that follow, overlap or nest do not disturb each other', () => mustPass('several'));
  test('run refuses what is not a function with a TypeError, before it logs anything', () => mustPass('refuses'));
});
