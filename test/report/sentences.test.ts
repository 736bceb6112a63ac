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
    ['a total that comes too early', notAwaited, 'fun1 was done after 0 ms, too early. It should take 100.'],
    [
      'what never settles',
      neverSettles,
      'sleep never settles: at 100 ms it is still pending, nothing runs, and no timer is left that could change that.',
    ],
    [
      'what is fulfilled',
      swallowedError,
      'withContext was fulfilled at 400 ms with undefined. It should be rejected with Error: body failed.',
    ],
  ])('names the one function that the case calls: %s', (_, { failed }, sentence) => {
    const { findings, run } = failed;

    const sentences = findings.flatMap((finding) => sentencesOf(finding, { run }));

    expect(sentences).toContain(sentence);
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
