// For your editor's test view: one check at a time. `npm test 03` runs them all.
import { describe, test } from 'vitest';
import { mustPass } from 'overlap-kit/editor';

describe('03 async-sleep', () => {
  test('sleep settles after ms milliseconds', () => mustPass('sleep-waits'));
  test('a promise comes back, and its time runs from the call', () => mustPass('from-the-call'));
  test('sleeps do not disturb each other', () => mustPass('sleeps-at-once'));
  test('fun1 settles after ms milliseconds', () => mustPass('fun1-waits'));
  test('fun2 settles after ms milliseconds', () => mustPass('fun2-waits'));
  test('a call without ms waits for 3000 ms', () => mustPass('default-ms'));
  test('two calls at once take the longer of their times', () => mustPass('together'));
  test('calls that begin while others wait keep their own time', () => mustPass('after-a-pause'));
  test('every line is logged as prescribed, and at its time', () => mustPass('lines'));
  test('nothing is held up while a function waits', () => mustPass('never-blocks'));
  test('nothing is left behind when the promises have settled', () => mustPass('leaves-nothing'));
});
