import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { junit } from '../../graders/formats/junit.ts';
import type { CheckRecord, SubmissionRecord } from '../../graders/record/record.ts';
import type { Finding } from '../../graders/trace/finding.ts';
import { findPython } from '../oracles/python.ts';
import { hostileRecord } from './arbitrary-class.ts';
import { elements, readXml, textOf } from './read-back.ts';
import { failing, graderError, group, invalid, overridden } from './sample.ts';

describe('junit', () => {
  it.each([
    ['a wrong answer and an untouched exercise', failing],
    ['a submission that could not be read', invalid],
    ['a grader that broke', graderError],
    ['an override, and a crash', overridden],
    ['a group', group],
  ])('writes %s', async (_, record) => {
    await expect(textOf(junit, record)).toMatchFileSnapshot(
      join(import.meta.dirname, 'files', `junit-${record.submission}.txt`),
    );
  });

  it('puts each submission into a file of its own', () => {
    expect(junit.ofRecord?.(failing).map(({ path }) => path)).toEqual(['junit/ben.xml']);
  });

  it.each<[string, Partial<CheckRecord>, string | null, string | null]>([
    ['passed', { status: 'passed' }, null, null],
    ['a wrong answer', failed({ kind: 'called', name: 'work', expected: 1, actual: 0 }), 'failure', 'called'],
    ['a file that is refused', failed({ kind: 'import-failed', error: 'x' }), 'failure', 'import-failed'],
    ['too many steps', failed({ kind: 'over-budget', budget: 'loop' }), 'failure', 'over-budget'],
    ['too much real time', failed({ kind: 'over-budget', budget: 'real-time' }), 'error', 'over-budget'],
    ['too much memory', failed({ kind: 'over-budget', budget: 'memory' }), 'error', 'over-budget'],
    ['a crash', failed({ kind: 'crashed', error: 'x' }), 'error', 'crashed'],
    ['a failure without a finding', { status: 'failed' }, 'failure', 'failed'],
    ['not started', { status: 'not-started' }, 'failure', 'not-started'],
    ['blocked', { status: 'blocked' }, 'skipped', 'blocked'],
    ['broken', { status: 'broken' }, 'error', 'grader-error'],
  ])('takes %s for what JUnit calls it', (_, parts, element, type) => {
    const text = textOf(junit, withCheck(parts)) ?? '';

    const [, found = null, foundType = null] = /<(failure|error|skipped) type="([^"]*)"/.exec(text) ?? [];

    expect([found, foundType]).toEqual([element, type]);
  });

  it('names the misconception where there is one', () => {
    expect(textOf(junit, failing)).toContain('<failure type="one-after-another" ');
  });

  it('says that a whole submission could not be graded when no check of it could', () => {
    expect(textOf(junit, { ...graderError, exercises: [] })).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="dee" tests="1" failures="0" errors="1" skipped="0">
  <testsuite name="submission" tests="1" failures="0" errors="1" skipped="0">
    <testcase classname="[dee] submission" name="[graded] the submission can be graded">
      <error type="grader-error" message="The grader failed at this submission.">The grader failed at this submission.
That is our mistake, not yours, and costs you nothing: there is no score yet. Please report it.</error>
    </testcase>
  </testsuite>
</testsuites>
`);
  });

  it('is read by a parser of XML, whatever a submission says', ({ skip }) => {
    if (findPython() === undefined && process.env['CI'] === undefined) skip('there is no CPython from 3.9 on here');

    fc.assert(
      fc.property(fc.array(hostileRecord, { minLength: 100, maxLength: 100 }), (records) => {
        const roots = readXml(records.map((record) => textOf(junit, record) ?? ''));

        for (const [index, root] of roots.entries()) {
          const cases = elements(root, 'testcase');
          const names = cases.map(({ attributes }) => `${attributes['classname']} ${attributes['name']}`);

          expect(new Set(names).size).toBe(names.length);
          expect(cases).toHaveLength(checksOf(records[index]) || 1);
          expect(textsOf(cases).filter((said) => /(?!\n)[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u.test(said))).toEqual([]);
        }
      }),
      // One process of Python reads them all.
      { numRuns: 1 },
    );
  });
});

function failed(finding: Finding): Partial<CheckRecord> {
  return { status: 'failed', findings: [finding] };
}

/** A submission with one check. */
function withCheck(parts: Partial<CheckRecord>): SubmissionRecord {
  const check = { id: 'it', title: 'it works', status: 'passed', points: 0, maxPoints: 1, sentences: [] } as const;
  const exercise = { number: '01', slug: 'one', status: 'failing', points: 0, maxPoints: 1, source: {} } as const;
  return { ...failing, exercises: [{ ...exercise, checks: [{ ...check, ...parts }] }] };
}

function checksOf(record: SubmissionRecord | undefined): number {
  return (record?.exercises ?? []).flatMap(({ checks }) => checks).length;
}

function textsOf(cases: ReturnType<typeof elements>): readonly string[] {
  return cases.flatMap(({ attributes, children }) => [
    ...Object.values(attributes),
    ...children.flatMap((child) => [child.text, ...Object.values(child.attributes)]),
  ]);
}
