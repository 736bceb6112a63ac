// For your editor's test view: one check at a time. `npm test 09` runs them all.
import { describe, test } from 'vitest';
import { mustPass } from 'overlap-kit/editor';

describe('09 await-using', () => {
  test('the outer is opened, then the inner, and then body is called with both', () => mustPass('opens'));
  test('when body is done the inner is closed, then the outer, and both are waited for', () => mustPass('closes'));
  test('closing calls the method of the very resource, which may be an instance of a class', () => mustPass('methods'));
  test('when body fails, both are closed, and its error comes out', () => mustPass('body-fails'));
  test('when opening the outer fails, its error comes out and nothing else happens', () => mustPass('outer-fails'));
  test('when opening the inner fails, the outer is closed, and the error comes out', () => mustPass('inner-fails'));
  test('when closing the inner fails, the outer is closed, and the error comes out', () => mustPass('close-fails'));
  test('when closing the outer fails, the error comes out', () => mustPass('last-close-fails'));
  test('when several things fail, everything open is still closed, and useBoth fails', () => mustPass('many-fail'));
  test('calls that follow, overlap or nest do not disturb each other', () => mustPass('several'));
});
