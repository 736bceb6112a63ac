// For your editor's test view: one check at a time. `npm test 08` runs them all.
import { describe, test } from 'vitest';
import { mustPass } from 'overlap-kit/editor';

describe('08 async-context-manager', () => {
  test('body is called when enter is done, with the value that enter came to', () => mustPass('enters'));
  test('exit is called once when body is done, without an error, and is waited for', () => mustPass('exits'));
  test('the value of body comes out, whatever exit answers', () => mustPass('result'));
  test('when body fails, exit is called once with the very error, and is waited for', () => mustPass('told'));
  test('the very error of body comes out when exit answers false or nothing', () => mustPass('throws-on'));
  test('the error of body stays in when exit answers true, and the result is undefined', () => mustPass('keeps-in'));
  test('when enter fails, its error comes out, and neither body nor exit is called', () => mustPass('enter-fails'));
  test('when exit fails, its error comes out, also when body failed before, and exit is called once', () => mustPass('exit-fails'));
  test('the inner manager exits first, and the outer one hears only of errors that come out', () => mustPass('nested'));
  test('calls that follow or overlap do not disturb each other, and a manager can be used again', () => mustPass('several'));
});
