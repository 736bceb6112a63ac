import { describe, expect, it } from 'vitest';
import { sentencesOf } from '../../graders/report/sentences.ts';
import type { Finding } from '../../graders/trace/finding.ts';
import { everyFinding } from './every-finding.ts';
import { neverSettles, notAwaited, oneAfterAnother, swallowedError } from './situations.ts';

describe('sentencesOf', () => {
  it.each(everyFinding)('says $finding.kind: $sentences.0', ({ finding, sentences }) => {
    expect(sentencesOf(finding)).toEqual(sentences);
  });

  it.each([
    ['a sum', oneAfterAnother, 'together took 300 ms = 100 + 200. It can take 200, the longer one.'],
    ['a total that comes too early', notAwaited, 'fun1 was done after 0 ms. It should take 100.'],
    [
      'what never settles',
      neverSettles,
      'sleep never settles: at 100 ms it still waits, but nothing runs any more and no timer is left.',
    ],
    [
      'what is fulfilled',
      swallowedError,
      'withContext did not fail: at 400 ms it came to undefined. It should fail with Error: body failed.',
    ],
  ])('names the one function that the case calls: %s', (_, { failed }, sentence) => {
    const { findings, run } = failed;

    const sentences = findings.flatMap((finding) => sentencesOf(finding, { run }));

    expect(sentences).toContain(sentence);
  });

  it.each([
    ['one too many', ['a', 'x', 'b'], ['a', 'b'], 'Line 2 of the log is one too many: "x".'],
    ['one that is missing', ['a', 'b'], ['a', 'x', 'b'], 'Line 2 of the log is missing: "x".'],
    ['one in the place of another', ['a', 'y'], ['a', 'x'], 'Line 2 of the log is "y". It should be "x".'],
  ])('tells a line that shifts the others from one that differs: %s', (_, log, intendedLog, sentence) => {
    const nothing = { lanes: [], until: 0 };
    const run = { case: { text: '', args: [] }, trace: { events: [] }, happened: nothing, intended: nothing };
    const finding: Finding = { kind: 'log', index: 1, expected: intendedLog[1] ?? null, actual: log[1] ?? null };

    expect(sentencesOf(finding, { run: { ...run, log, intendedLog } })).toEqual([sentence]);
  });

  it.each<readonly [Finding, string]>([
    [{ kind: 'missing-global', name: 'fetch' }, 'There is no `fetch` here.'],
    [
      { kind: 'frozen', error: { kind: 'error', name: 'TypeError', message: 'no' } },
      'The code changes something that is built in: TypeError: no.',
    ],
  ])('names no line where none is known: %j', (finding, sentence) => {
    expect(sentencesOf(finding)[0]).toBe(sentence);
  });

  it('shows what is unseen in a text of the student as escapes', () => {
    const sentences = sentencesOf({ kind: 'log', index: 0, expected: 'A', actual: 'A\u202e\u001b[2J\u200b' });

    expect(sentences).toEqual(['Line 1 of the log is "A\\u202e\\u001b[2J\\u200b". It should be "A".']);
  });

  it('shows everything beyond ASCII as escapes when asked to', () => {
    const sentences = sentencesOf({ kind: 'called', name: 'größe', expected: 1, actual: 0 }, { ascii: true });

    expect(sentences).toEqual(['gr\\u00f6\\u00dfe was never called. It should be called once.']);
  });

  it('cuts names and texts that are too long for a sentence', () => {
    const sentences = sentencesOf({ kind: 'called', name: 'x'.repeat(10_000), expected: 1, actual: 0 });

    expect(sentences).toEqual([`${'x'.repeat(59)}… was never called. It should be called once.`]);
  });
});
