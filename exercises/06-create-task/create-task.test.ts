// For your editor's test view: one check at a time. `npm test 06` runs them all.
import { describe, test } from 'vitest';
import { mustPass } from 'overlap-kit/editor';

describe('06 create-task', () => {
  test('a task has not started when createTask returns', () => mustPass('starts-later'));
  test('tasks start before any time passes, in the order they were made', () => mustPass('starts-soon'));
  test('the function gets exactly the arguments that createTask was given', () => mustPass('arguments'));
  test('every await of a task gives the same value, and the function ran once', () => mustPass('same-value'));
  test('each call of createTask makes a task of its own, also of the same function and arguments', () => mustPass('own-task'));
  test('every await of a task that fails gives the very error of its function', () => mustPass('same-error'));
  test('an error waits for the first await, however late, and is never unhandled', () => mustPass('late-error'));
  test('main starts both functions at once, each with 4, and waits for the later one', () => mustPass('main-waits'));
  test('each of the two functions that main is not given is its own', () => mustPass('main-defaults'));
  test('main logs Tasks created before either task starts', () => mustPass('main-lines'));
});
