// For your editor's test view: one check at a time. `npm test 01` runs them all.
import { describe, test } from 'vitest';
import { mustPass } from 'overlap-kit/editor';

describe('01 blocking-calls', () => {
  test('fun1 blocks the program for ms milliseconds', () => mustPass('fun1-blocks'));
  test('fun2 blocks the program for ms milliseconds', () => mustPass('fun2-blocks'));
  test('a call without ms blocks for 3000 ms', () => mustPass('default-ms'));
  test('two calls in a row take the sum of their times', () => mustPass('in-a-row'));
  test('later calls block just as the first ones did', () => mustPass('after-a-pause'));
  test('fun1 and fun2 give back no promise', () => mustPass('no-promise'));
  test('main blocks for 3000 ms twice and gives back no promise', () => mustPass('main-blocks'));
  test('every line is logged as prescribed, and at its time', () => mustPass('lines'));
});
