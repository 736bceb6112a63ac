// For your editor's test view: one check at a time. `npm test 05` runs them all.
import { describe, test } from 'vitest';
import { mustPass } from 'overlap-kit/editor';

describe('05 one-after-another', () => {
  test('oneByOne starts the second job when the first is done', () => mustPass('one-by-one'));
  test('oneByOne comes to both results, in the order of the arguments', () => mustPass('one-by-one-results'));
  test('calls of oneByOne that overlap do not disturb each other', () => mustPass('one-by-one-calls'));
  test('together starts both jobs at once', () => mustPass('together'));
  test('together comes to both results, in the order of the arguments', () => mustPass('together-results'));
  test('calls of together that overlap do not disturb each other', () => mustPass('together-calls'));
});
