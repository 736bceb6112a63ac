// For your editor's test view: one check at a time. `npm test 04` runs them all.
import { describe, test } from 'vitest';
import { mustPass } from 'overlap-kit/editor';

describe('04 suspend-and-resume', () => {
  test('a countdown waits for all its beats, blocks nothing, and settles with the last one', () => mustPass('total'));
  test('several countdowns at once take the time of the longest, and each its own', () => mustPass('at-once'));
  test('each countdown logs its own lines, one every beat', () => mustPass('lines'));
  test('no timer is left when all countdowns have settled', () => mustPass('leaves-nothing'));
});
