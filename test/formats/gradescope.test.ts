import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gradescope } from '../../graders/formats/gradescope.ts';
import { anyRecord, hostileRecord } from './arbitrary-class.ts';
import { gradescopeProblems } from './consumers.ts';
import { dataOf, textOf, unseenIn } from './read-back.ts';
import { failing, graderError, group, invalid, overridden } from './sample.ts';

describe('gradescope', () => {
  it.each([
    ['a failing check with its whole report', failing],
    ['an override', overridden],
    ['a group', group],
  ])('writes %s', async (_, record) => {
    await expect(textOf(gradescope, record)).toMatchFileSnapshot(
      join(import.meta.dirname, 'files', `gradescope-${record.submission}.txt`),
    );
  });

  it('gives no score where a person has to look', () => {
    expect(dataOf(gradescope, invalid)).toEqual({
      output:
        'cy.zip holds ../evil.ts, which leads out of the submission.\n' +
        'A person has to look at this submission: it has no score yet.',
      output_format: 'text',
      test_output_format: 'text',
      test_name_format: 'text',
    });
  });

  it('gives no score where the grader failed', () => {
    expect(dataOf(gradescope, graderError)).toEqual({
      output:
        'The grader failed at 06 create-task › starts-later works.\n' +
        'That is our mistake, not yours, and costs you nothing: there is no score yet. Please report it.',
      output_format: 'text',
      test_output_format: 'text',
      test_name_format: 'text',
    });
  });

  it('puts each submission into a file of its own', () => {
    expect(gradescope.ofRecord?.(failing).map(({ path }) => path)).toEqual(['gradescope/ben.json']);
  });

  it('keeps to the rules of Gradescope, whatever a submission says', () => {
    fc.assert(
      fc.property(fc.oneof(anyRecord, hostileRecord), (record) => {
        const text = textOf(gradescope, record) ?? '';

        expect(text).toMatch(/^[\n -~]*$/);
        expect(gradescopeProblems(JSON.parse(text))).toEqual([]);
        expect(unseenIn(JSON.parse(text))).toEqual([]);
      }),
    );
  });
});
