import { describe, expect, it } from 'vitest';
import { tellCheck } from '../../graders/formats/tell-check.ts';
import type { CheckRecord } from '../../graders/record/record.ts';

const check: CheckRecord = {
  id: 'together',
  title: 'two wait at once',
  status: 'failed',
  points: 0,
  maxPoints: 1,
  sentences: ['It took 300 ms.', 'It can take 200.'],
};
const failing = { text: 'a needs 100 ms', args: ['100'], replay: 'npm run replay 06 together 100' };
const diagnosis = { id: 'one-after-another', sentence: 'await pauses together itself.' };

describe('tellCheck', () => {
  it('has nothing to say of a check that passed', () => {
    expect(tellCheck({ ...check, status: 'passed', sentences: [] })).toBe('');
  });

  it('says what happened, in which case, why, and how to see it again', () => {
    expect(tellCheck({ ...check, case: failing, diagnosis })).toBe(`In this case a needs 100 ms.
It took 300 ms.
It can take 200.
await pauses together itself.
npm run replay 06 together 100`);
  });

  it('says nothing of a case without inputs', () => {
    expect(tellCheck({ ...check, case: { ...failing, text: '' } })).toBe(`It took 300 ms.
It can take 200.
npm run replay 06 together 100`);
  });

  it('gives the whole report where there is one, line by line', () => {
    expect(tellCheck({ ...check, case: failing, feedback: '✗ 06\n  \u001b[31mred\r\n' })).toBe(
      '✗ 06\n  \\u001b[31mred\\r\n',
    );
  });

  it('keeps a sentence in one line', () => {
    expect(tellCheck({ ...check, sentences: ['a\nb'] })).toBe(String.raw`a\nb`);
  });
});
