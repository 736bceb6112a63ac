import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { classroom50, classroom50Result, classroom50Stamp } from '../../graders/formats/classroom50.ts';
import { anyRecord, hostileRecord } from './arbitrary-class.ts';
import { classroom50Problems } from './consumers.ts';
import { dataOf, textOf, unseenIn } from './read-back.ts';
import { failing, graderError, invalid, overridden } from './sample.ts';

const environment = {
  CLASSROOM: 'fall',
  ASSIGNMENT: 'week-3',
  SUBMISSION_TAG: 'submit/2026-11-20T10-00-00Z-1a2b3c4',
  COMMIT_URL: 'https://github.example/fall/week-3-ben/commit/1a2b3c4',
  RELEASE_URL: 'https://github.example/fall/week-3-ben/releases/tag/submit%2F2026',
  REVIEW_URL: 'https://github.example/fall/week-3-ben/compare/0...1a2b3c4',
};

describe('classroom50', () => {
  it.each([
    ['a failing check with its report', failing],
    ['an override', overridden],
  ])('writes %s, and leaves to the runner what it knows better', async (_, record) => {
    await expect(textOf(classroom50, record)).toMatchFileSnapshot(
      join(import.meta.dirname, 'files', `classroom50-${record.submission}.txt`),
    );
  });

  it.each([
    ['could not be read', invalid],
    ['broke the grader', graderError],
  ])('has no file for a submission that %s', (_, record) => {
    expect(classroom50.ofRecord?.(record)).toEqual([]);
  });

  it('leaves out when it was handed in where nobody says it', () => {
    expect(dataOf(classroom50, { ...failing, submittedAt: null })).not.toHaveProperty('datetime');
  });

  it('takes on what the runner says', () => {
    const stamp = classroom50Stamp(environment);

    expect(JSON.parse(classroom50Result(failing, stamp) ?? '')).toMatchObject({
      schema: 'classroom50/result/v1',
      classroom: 'fall',
      assignment: 'week-3',
      submission: 'submit/2026-11-20T10-00-00Z-1a2b3c4',
      commit: environment.COMMIT_URL,
      release: environment.RELEASE_URL,
      review: environment.REVIEW_URL,
      datetime: '2026-11-20T10:00:00Z',
      score: 3,
      'max-score': 7,
    });
  });

  it('reviews the commit where there is nothing to compare with', () => {
    expect(classroom50Stamp({ ...environment, REVIEW_URL: '' }).review).toBe(environment.COMMIT_URL);
  });

  it.each(['CLASSROOM', 'ASSIGNMENT', 'SUBMISSION_TAG', 'COMMIT_URL', 'RELEASE_URL'])('needs %s', (name) => {
    expect(() => classroom50Stamp({ ...environment, [name]: '' })).toThrow(
      new RangeError(`${name} is not set. Classroom 50's runner sets it: run this as its autograder.`),
    );
  });

  it('keeps to the rules of Classroom 50, whatever a submission says', () => {
    const stamp = classroom50Stamp(environment);
    fc.assert(
      fc.property(fc.oneof(anyRecord, hostileRecord), (record) => {
        const text = classroom50Result(record, stamp);
        if (text === undefined) return;

        expect(text).toMatch(/^[\n -~]*$/);
        expect(classroom50Problems(JSON.parse(text))).toEqual([]);
        expect(unseenIn(JSON.parse(text))).toEqual([]);
      }),
    );
  });
});
