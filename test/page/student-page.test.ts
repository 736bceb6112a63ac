import { describe, expect, it } from 'vitest';
import { explainDiagnosis } from '../../graders/diagnosis/explain-diagnosis.ts';
import { renderStudentPage } from '../../graders/page/student-page.ts';
import type { CheckRecord, SubmissionRecord } from '../../graders/record/record.ts';
import { nextStep } from '../../graders/report/next-steps.ts';
import { attributesOf, textsOf } from './read-page.ts';
import { exerciseOf, record } from './samples.ts';

const texts = textsOf(renderStudentPage(record));

function withExercise(parts: Partial<SubmissionRecord['exercises'][number]>): SubmissionRecord {
  return { ...record, exercises: [{ ...exerciseOf('05'), ...parts }] };
}

function withoutDiagnosis(check: CheckRecord): CheckRecord {
  const { diagnosis, ...rest } = check;
  return diagnosis === undefined ? check : rest;
}

describe("a student's page", () => {
  it('begins with the points and a line for each exercise', () => {
    expect(texts.slice(0, 6)).toEqual([
      '0 of 4 exercises solved',
      '13 of 28 points',
      '04 suspend-and-resume ✗ not solved yet 4 of 4 points',
      '05 one-after-another ✗ not solved yet 4 of 6 points',
      '07 run ✗ not solved yet 5 of 9 points',
      '08 async-context-manager – not handed in 0 of 9 points',
    ]);
  });

  it('tells every check with a sign and a word', () => {
    expect(texts).toEqual(
      expect.arrayContaining([
        '✓ passed oneByOne starts the second job when the first is done',
        '✗ failed together starts both jobs at once',
        '· waits for another check calls of together that overlap do not disturb each other',
        'It waits until together passes.',
        '– not started runs that follow, overlap or nest do not disturb each other',
        '· waits for another check run refuses what is not a function with a TypeError, before it logs anything',
      ]),
    );
  });

  it('says who has decided, and why', () => {
    expect(texts).toContain('Your instructor decided on 4 in place of 3: Explained well in the exam.');
  });

  it('unfolds the first failing check alone', () => {
    const html = renderStudentPage(record);
    const checks = html
      .split('<ul class="checks">')
      .slice(1)
      .join('')
      .match(/<details[^>]*><summary><span class="head">/g);

    expect(checks?.map((each) => each.includes(' open'))).toEqual([true, false, false, false]);
  });

  it('shows the run where there is one, and else the report as it is printed', () => {
    const html = renderStudentPage(record);

    expect(attributesOf(html, 'class').filter((each) => each.startsWith('timeline'))).toHaveLength(3);
    expect(html.match(/<pre [^>]*>[^<]*/g)?.map((each) => each.split('\n')[0])).toEqual([
      expect.stringContaining('✗ 07 run › run fails with the very error that main fails with'),
    ]);
  });

  it('asks the question that belongs to the diagnosis, or to what was found', () => {
    const { checks } = exerciseOf('05');
    const { diagnosis, findings = [] } = checks.find(({ id }) => id === 'together') ?? {};
    const [sum] = findings.filter(({ kind }) => kind === 'settles-at');
    const bare = textsOf(renderStudentPage(withExercise({ checks: checks.map(withoutDiagnosis) })));

    expect(texts).toContain(diagnosis && explainDiagnosis(diagnosis)?.next);
    expect(bare).toContain(sum && nextStep(sum, { hasPicture: true }));
  });

  it('says beside a timeline only what the timeline does not', () => {
    const shown = textsOf(renderStudentPage(withExercise({})));
    const start = shown.indexOf('In this case first needs 100 ms and second needs 200 ms.');

    expect(shown.slice(start + 1, start + 3)).toEqual([
      'together took 300 ms = 100 + 200. It can take 200, the longer one.',
      'Why',
    ]);
  });

  it('counts the differences that are too many to be told', () => {
    const checks = exerciseOf('05').checks.map((check): CheckRecord => {
      const findings = [1, 2, 3, 4, 5].map((index) => ({ kind: 'missing-event', name: `line ${index}` }) as const);
      return check.run === undefined ? check : { ...check, findings };
    });

    expect(textsOf(renderStudentPage(withExercise({ checks })))).toContain('And 2 more differences.');
  });

  it('falls back to the sentences of a check without a report', () => {
    const check = {
      id: 'a',
      title: 'it works',
      status: 'failed',
      points: 0,
      maxPoints: 1,
      sentences: ['It did not.'],
    } as const;
    const shown = textsOf(renderStudentPage(withExercise({ checks: [check] })));

    expect(shown).toEqual(
      expect.arrayContaining(['✗ failed it works', 'It did not.', 'exercises/05-one-after-another/README.md']),
    );
  });

  it('takes the blame for what is broken', () => {
    const check = {
      id: 'a',
      title: 'it works',
      status: 'broken',
      points: 0,
      maxPoints: 1,
      sentences: ['We failed.'],
    } as const;
    const shown = textsOf(renderStudentPage(withExercise({ status: 'broken', checks: [check] })));

    expect(shown).toEqual(
      expect.arrayContaining([
        'The grader itself went wrong here. That costs no points.',
        '! not graded, our fault it works',
        'We failed.',
      ]),
    );
  });

  it('says what is missing, and what produced the page', () => {
    expect(texts).toContain('async-context-manager.ts was not found among the files that were handed in.');
    expect(texts.slice(-3)).toEqual([
      'Submission jose-nunez-1234567, handed in at 2026-03-01T12:00:00Z as its archive says.',
      '2 files in it belonged to no exercise, and were not looked at.',
      'Graded with overlap-kit 0.1.0; graders 3f2a9c, assignment b81e02, seed 77aa10, files c0ffee.',
    ]);
  });

  it('names nobody', () => {
    expect(renderStudentPage(record)).not.toMatch(/José|Ñuñez/);
  });

  it('says what is wrong with an invalid submission, and what to do', () => {
    const shown = textsOf(
      renderStudentPage({
        ...record,
        status: 'invalid',
        problem: 'a.zip holds ../x.',
        exercises: [],
        points: 0,
        submittedAt: null,
        ignoredFiles: 0,
      }),
    );

    expect(shown.slice(0, -1)).toEqual([
      '✗ invalid',
      'This submission could not be graded',
      'a.zip holds ../x.',
      'What to do',
      'Hand in the folder of your exercises again, or a zip of it: the .ts files that you have edited, under the names that they came with. Nothing else is looked at. If you cannot tell what is wrong, show this page to your instructor.',
      'Submission jose-nunez-1234567.',
    ]);
  });

  it('costs nothing when the grader failed', () => {
    expect(textsOf(renderStudentPage({ ...record, status: 'grader-error' })).slice(0, 4)).toEqual([
      '! not graded',
      'The grader failed, not you',
      'Something in the grader itself went wrong, so there is no score yet. It costs you nothing, and there is nothing that you need to do.',
      '04 suspend-and-resume',
    ]);
  });
});
