import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeRecord } from '../../graders/record/decode-record.ts';
import { encodeRecord } from '../../graders/record/encode-record.ts';
import { recordOfExercise } from '../../graders/record/to-record.ts';
import { renderFailure } from '../../graders/report/failure.ts';
import type { Run } from '../../graders/room/protocol.ts';
import type { Finding } from '../../graders/trace/finding.ts';
import type { CheckVerdict, ExerciseVerdict } from '../../graders/verdict.ts';
import { everyFinding } from '../report/every-finding.ts';
import { hostileText, withText } from '../report/hostile.ts';
import { blocked, broken, exerciseOf, notStarted, passed } from '../report/sample.ts';
import * as situations from '../report/situations.ts';
import { keep, pointsOf, recordOf } from './sample.ts';

const { exercise, failed } = situations.oneAfterAnother;

describe('recordOfExercise', () => {
  it('gives each check its points of the assignment, all or none', () => {
    const points = {
      maxPoints: 10,
      ofCheck: new Map([
        ['first', 4],
        ['together', 3],
        ['third', 3],
        ['fourth', 0],
      ]),
    };
    const record = recordOfExercise(exercise, points);

    expect(record).toMatchObject({
      number: '05',
      slug: 'one-after-another',
      status: 'failing',
      points: 7,
      maxPoints: 10,
    });
    expect(record.checks.map((check) => [check.id, check.status, check.points, check.maxPoints])).toEqual([
      ['first', 'passed', 4, 4],
      ['together', 'failed', 0, 3],
      ['third', 'passed', 3, 3],
      ['fourth', 'passed', 0, 0],
    ]);
  });

  it('keeps of a check that passed its name and nothing more', () => {
    expect(keep(exercise).checks[0]).toEqual({
      id: 'first',
      title: 'first works',
      status: 'passed',
      points: 2,
      maxPoints: 2,
      sentences: [],
    });
  });

  it('keeps of a check that failed what happened, why, the case, and the report as a student reads it', () => {
    expect(keep(exercise).checks[1]).toEqual({
      id: 'together',
      title: 'together starts both jobs at once',
      status: 'failed',
      points: 0,
      maxPoints: 2,
      sentences: [
        'together took 300 ms = 100 + 200. It can take 200, the longer one.',
        'second started at 100 ms. It can start at 0.',
      ],
      findings: failed.findings,
      diagnosis: {
        ...failed.diagnosis,
        sentence:
          'await on line 9 pauses together itself: line 10 cannot run until first is done. second needs nothing from first.',
      },
      case: {
        text: 'first needs 100 ms and second needs 200 ms',
        args: ['100', '200'],
        replay: 'npm run replay 05 together 100 200',
      },
      times: { settledAt: 300, until: 300 },
      feedback: renderFailure(exercise, failed),
      run: failed.run,
    });
  });

  it('tells of a check that was not judged why', () => {
    const checks = [notStarted('a', 'together'), blocked('b', 'a'), blocked('c', 'x'), broken('d')];
    const record = keep(exerciseOf('05', 'one-after-another', 'failing', checks));

    expect(record.checks.map(({ sentences }) => sentences)).toEqual([
      ['together is still as it is in the stub.'],
      ['This check waits until another one passes: a works.'],
      ['This check waits until another one passes: x.'],
      [
        'The grader failed here: The room gave no verdict.',
        'That is our mistake, not yours, and costs you nothing. Please report it.',
      ],
    ]);
    expect(record.checks[3]?.feedback).toBe(
      'The grader failed here: The room gave no verdict.\nThat is our mistake, not yours, and costs you nothing. Please report it.',
    );
  });

  it('keeps the run of the first check that failed, and of no other', () => {
    const checks = [passed('a'), failed, { ...failed, check: { ...failed.check, id: 'again' } }];
    const record = keep({ ...exercise, checks });

    expect(record.checks.map(({ run }) => run !== undefined)).toEqual([false, true, false]);
    expect(record.checks[2]).toMatchObject({ case: { replay: 'npm run replay 05 again 100 200' } });
  });

  it('leaves a very long run out, but not its times', () => {
    const events = (count: number): Run['trace']['events'] =>
      Array.from({ length: count }, (_, at) => ({ at, type: 'polling' }));
    const keepRun = (count: number) => keepFailed({ run: { ...runOf(), trace: { events: events(count) } } });

    expect(keepRun(2_000).run?.trace.events).toHaveLength(2_000);
    expect(keepRun(2_001)).toMatchObject({ times: { settledAt: null, until: 2_000 } });
    expect(keepRun(2_001).run).toBeUndefined();
  });

  it('keeps a hundred findings, and tells ten', () => {
    const findings = Array.from({ length: 150 }, (_, at): Finding => ({ kind: 'unhandled', error: null, at }));
    const check = keepFailed({ findings });

    expect(check.findings).toEqual(findings.slice(0, 100));
    expect(check.sentences).toHaveLength(10);
  });

  it.each<[string, CheckVerdict[], ExerciseVerdict['status'], string, number]>([
    ['solved', [passed('a'), passed('b')], 'solved', 'solved', 4],
    ['failing', [passed('a'), blocked('b', 'a')], 'failing', 'failing', 2],
    ['not started', [notStarted('a', 'x')], 'not-started', 'not-started', 0],
    ['broken when a check is, whatever else there is', [passed('a'), failed, broken('b')], 'failing', 'broken', 2],
    ['missing when its file is', [refused('missing-file'), blocked('b', 'a')], 'failing', 'missing', 0],
    ['failing when a helper is missing', [refused('missing-helper'), blocked('b', 'a')], 'failing', 'failing', 0],
  ])('calls an exercise %s', (_, checks, status, expected, points) => {
    const record = keep(exerciseOf('01', 'it', status, checks));

    expect(record).toMatchObject({ status: expected, points, maxPoints: 2 * checks.length });
  });

  it('keeps the files that were judged, unless they are very long', () => {
    const source = (text: string) => keep({ ...exercise, source: { 'a.ts': text, 'b.ts': 'é' } }).source;

    expect(source('x'.repeat(65_534))).toEqual({ 'a.ts': 'x'.repeat(65_534), 'b.ts': 'é' });
    expect(source('x'.repeat(65_535))).toEqual({});
  });

  it('says when the points are not for these checks', () => {
    const { ofCheck } = pointsOf(exercise);

    expect(() => recordOfExercise(exercise, { maxPoints: 7, ofCheck })).toThrow(
      new Error('The points for the checks of 05 one-after-another do not add up to 7.'),
    );
    expect(() => recordOfExercise(exercise, { maxPoints: 0, ofCheck: new Map() })).toThrow(
      new Error('05 one-after-another has no points for its check first.'),
    );
  });

  it('cuts what a name without end makes of a report', () => {
    const name = '\u200dx'.repeat(4_000);
    const run = { ...withText(runOf(), name), case: runOf().case };
    const named = { ...withText(failed, name), check: failed.check, run };
    const record = keep({ ...exercise, checks: [named] });
    const [check] = record.checks;

    expect(check?.feedback?.split('\n').length).toBeLessThanOrEqual(200);
    expect(check?.diagnosis?.sentence.length).toBeLessThan(20_000);
    expect(() => encodeRecord(recordOf([record]))).not.toThrow();
  });

  it('can always be written and read again, whatever a submission is named, prints or throws', () => {
    const findings = fc.array(fc.constantFrom(...everyFinding.map(({ finding }) => finding)), { minLength: 1 });
    fc.assert(
      fc.property(fc.constantFrom(...Object.values(situations)), findings, hostileText, (situation, others, text) => {
        const check = withText({ ...situation.failed, findings: others }, text);
        const verdict = { ...situation.exercise, checks: [check], source: { [situation.exercise.entry]: text } };
        const record = recordOf([keep(verdict)]);

        expect(decodeRecord(encodeRecord(record))).toEqual(JSON.parse(JSON.stringify(record)));
      }),
    );
  });
});

function runOf(): Run {
  if (failed.run === undefined) throw new Error('There is no run');
  return failed.run;
}

function keepFailed(parts: Partial<typeof failed>) {
  const [check] = keep({ ...exercise, checks: [{ ...failed, ...parts }] }).checks;
  if (check === undefined) throw new Error('There is no check');
  return check;
}

function refused(reason: 'missing-file' | 'missing-helper'): CheckVerdict {
  const { check } = passed('a');
  return { check, points: 0, status: 'failed', findings: [{ kind: 'refused', refusal: { reason, file: 'it.ts' } }] };
}
