import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { explainDiagnosis } from '../../graders/diagnosis/explain-diagnosis.ts';
import { misconceptions } from '../../graders/diagnosis/misconceptions.ts';

const expected = readFileSync(join(import.meta.dirname, 'explanations.txt'), 'utf8');

describe('explainDiagnosis', () => {
  it('says every form of every misconception word for word', () => {
    const said = Object.entries(misconceptions).flatMap(([id, { title, variants }]) => [
      `${id}: ${title}`,
      ...Object.keys(variants).flatMap((variant) => {
        const words = explainDiagnosis({ id, variant, line: 9, otherLine: 10, names: ['together', 'second', 'first'] });
        return [`  ${variant}`, `    ${words?.why}`, `    ${words?.next}`];
      }),
    ]);

    expect(said).toEqual(expected.trimEnd().split('\n'));
  });

  it('speaks of your code where the case calls more than one function', () => {
    expect(explainDiagnosis({ id: 'not-awaited', variant: 'dropped', line: 7, names: [''] })?.why).toBe(
      'Line 7 starts something and throws its promise away, so your code goes on without waiting for it.',
    );
    expect(
      explainDiagnosis({ id: 'one-after-another', variant: 'one-line', line: 7, names: ['', 'b', 'a'] })?.why,
    ).toBe(
      'The first await on line 7 pauses your code itself: the rest of the line cannot run until a is done. b needs nothing from a.',
    );
  });

  it('begins a sentence with a capital letter only where the first word is ours', () => {
    expect(explainDiagnosis({ id: 'overlaps-dependent', names: ['', 'enter'] })?.why).toMatch(/^Your code is called/);
    expect(explainDiagnosis({ id: 'overlaps-dependent', names: ['body', 'enter'] })?.why).toMatch(/^body is called/);
  });

  it('cuts a name that is as long as a file', () => {
    const why = explainDiagnosis({ id: 'overlaps-dependent', names: ['x'.repeat(100_000), 'enter'] })?.why;

    expect(why?.startsWith(`${'x'.repeat(100)} is called`)).toBe(true);
  });

  it('takes the form that needs no source where another is not known', () => {
    expect(explainDiagnosis({ id: 'polls', variant: 'constructor' })).toEqual(explainDiagnosis({ id: 'polls' }));
  });

  it('says nothing about an id that is not known', () => {
    expect(explainDiagnosis({ id: 'constructor' })).toBeUndefined();
  });
});
