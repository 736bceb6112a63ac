// For your editor's test view: one check at a time. `npm test 02` runs them all.
import { describe, test } from 'vitest';
import { mustPass } from 'overlap-kit/editor';

describe('02 async-function', () => {
  test('whatIs calls every kind of function a function', () => mustPass('functions'));
  test('whatIs calls a promise a promise, in whichever state it is', () => mustPass('promises'));
  test('whatIs calls everything else a value', () => mustPass('values'));
  test('whatIs never calls what it is given', () => mustPass('never-calls'));
  test('fun1, its call and what that comes to are three different things', () => mustPass('strictly-speaking'));
  test('prepare gives back a function and calls nothing', () => mustPass('calls-nothing'));
  test('the call is made while the prepared function runs, neither before nor after', () => mustPass('calls-at-once'));
  test('every call of the prepared function makes the call anew', () => mustPass('calls-anew'));
  test('every call gets the very arguments', () => mustPass('arguments'));
  test('what the function comes to is what the prepared call comes to', () => mustPass('value'));
  test('the very error of the function is the error of the prepared call', () => mustPass('error'));
  test('prepared calls do not disturb each other, not even those of one function', () => mustPass('apart'));
});
