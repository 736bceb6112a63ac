import { describe, expect, it } from 'vitest';
import type { CheckRecord, ExerciseRecord, SubmissionRecord } from '../../graders/record/record.ts';
import { faultInCheck, faultInExercise, faultInRecord } from '../../graders/record/rules.ts';
import { blocked, broken, exerciseOf, passed } from '../report/sample.ts';
import * as situations from '../report/situations.ts';
import { brokenExercise, exercises, keep, recordOf, records } from './sample.ts';

const exercise = keep(situations.oneAfterAnother.exercise);
const [good, failed] = exercise.checks;
if (good === undefined || failed === undefined) throw new Error('There are no checks');
const waiting = keep(exerciseOf('01', 'it', 'failing', [blocked('a', 'b')])).checks[0] ?? good;

describe('a check that we keep', () => {
  it('has no fault', () => {
    for (const { checks } of [...exercises, brokenExercise]) {
      for (const check of checks) expect(faultInCheck(check)).toBeUndefined();
    }
  });

  it.each<[string, CheckRecord]>([
    ['a check has all of its points when it passed, else none', { ...good, points: 1 }],
    ['a check has all of its points when it passed, else none', { ...failed, points: 1 }],
    ['a check has sentences, unless it passed', { ...good, sentences: ['It did.'] }],
    ['a check has sentences, unless it passed', { ...failed, sentences: [] }],
    ['a check has findings when it failed, and only then', without(failed, 'findings')],
    ['a check has findings when it failed, and only then', { ...waiting, findings: failed.findings ?? [] }],
    [
      'only a check that failed has a diagnosis, a case, times or a run',
      { ...good, times: { settledAt: 1, until: 1 } },
    ],
    ['a run has at most 2000 events', { ...failed, run: longRun() }],
    ['a text of it would act on a screen', { ...failed, sentences: ['\u001b[2J'] }],
    ['a text of it would act on a screen', { ...failed, sentences: ['two\nlines'] }],
    ['a text of it would act on a screen', { ...failed, feedback: 'one\r\ntwo' }],
    ['a text of it would act on a screen', { ...failed, diagnosis: { id: 'x', sentence: '\u202e' } }],
  ])('is told: %s (%#)', (fault, check) => {
    expect(faultInCheck(check)).toBe(fault);
  });
});

describe('an exercise that we keep', () => {
  const override = { points: 1, reason: 'It is right.', judged: exercise.points };

  it('has no fault', () => {
    for (const each of [...exercises, brokenExercise]) expect(faultInExercise(each)).toBeUndefined();
    expect(faultInExercise({ ...exercise, points: 1, override })).toBeUndefined();
  });

  it.each<[string, Partial<ExerciseRecord>]>([
    ['two checks have the same id', { checks: [good, good] }],
    ['maxPoints is not the sum of its checks', { maxPoints: 9 }],
    ['what was judged is not the sum of its checks', { points: 7 }],
    ['what was judged is not the sum of its checks', { points: 1, override: { ...override, judged: 7 } }],
    ['its points are not those of its override', { points: 2, override }],
    ['its points are more than maxPoints', { points: 9, override: { ...override, points: 9 } }],
    ['its checks are not those of an exercise that is solved', { status: 'solved' }],
    ['its checks are not those of an exercise that is broken', { status: 'broken' }],
    ['its checks are not those of an exercise that is not-started', { status: 'not-started' }],
    ['its checks are not those of an exercise that is missing', { status: 'missing' }],
    ['a run belongs to the first check that failed', { checks: withRunInSecond() }],
    ['its source is longer than 65536 bytes', { source: { 'a.ts': 'é'.repeat(32_769) } }],
  ])('is told: %s (%#)', (fault, parts) => {
    const checks = parts.checks ?? exercise.checks;
    const sums =
      parts.checks === undefined ? {} : { points: sum(checks, 'points'), maxPoints: sum(checks, 'maxPoints') };

    expect(faultInExercise({ ...exercise, ...sums, ...parts })).toBe(fault);
  });

  it('is failing only when a check has not passed, and none is broken', () => {
    const all = keep(exerciseOf('01', 'it', 'solved', [passed('a')]));

    expect(faultInExercise({ ...all, status: 'failing' })).toBe(
      'its checks are not those of an exercise that is failing',
    );
    expect(faultInExercise({ ...keep(exerciseOf('01', 'it', 'broken', [broken('a')])), status: 'failing' })).toBe(
      'its checks are not those of an exercise that is failing',
    );
  });
});

describe('a record that we keep', () => {
  const record = recordOf(exercises);

  it('has no fault', () => {
    for (const each of records) expect(faultInRecord(each)).toBeUndefined();
  });

  it('has an instructor’s word for what is broken, or no score', () => {
    const overridden = { ...brokenExercise, points: 1, override: { points: 1, reason: 'Ours.', judged: 2 } };

    expect(faultInRecord(recordOf([overridden]))).toBeUndefined();
    expect(faultInRecord(recordOf([overridden], { status: 'grader-error' }))).toBeUndefined();
  });

  it.each<[string, SubmissionRecord]>([
    ['an invalid submission has a problem', recordOf([], { status: 'invalid' })],
    ['a graded submission has no problem', { ...record, problem: 'It is late.' }],
    ['an invalid submission has no exercises', { ...record, status: 'invalid', problem: 'It is late.' }],
    ['two exercises have the same number', withSame(record, 'number')],
    ['two exercises have the same slug', withSame(record, 'slug')],
    ['its points are not the sum of its exercises', { ...record, points: record.points + 1 }],
    [
      'its points are not the sum of its exercises',
      recordOf([], { status: 'invalid', problem: 'It is late.', points: 1 }),
    ],
    ['maxPoints is not the sum of its exercises', { ...record, maxPoints: record.maxPoints + 1 }],
    ['a graded submission has no exercise that is broken', recordOf([brokenExercise])],
    ['nothing of it is broken', { ...record, status: 'grader-error' }],
  ])('is told: %s (%#)', (fault, each) => {
    expect(faultInRecord(each)).toBe(fault);
  });
});

function sum(checks: readonly CheckRecord[], key: 'points' | 'maxPoints'): number {
  return checks.reduce((total, check) => total + check[key], 0);
}

function without(check: CheckRecord, key: 'findings'): CheckRecord {
  const { [key]: _, ...others } = check;
  return others;
}

function longRun(): NonNullable<CheckRecord['run']> {
  if (failed?.run === undefined) throw new Error('There is no run');
  return {
    ...failed.run,
    trace: { events: Array.from({ length: 2_001 }, () => ({ at: 0, type: 'polling' as const })) },
  };
}

function withRunInSecond(): readonly CheckRecord[] {
  if (failed === undefined) throw new Error('There is no check');
  const { run, ...first } = failed;
  return run === undefined ? [] : [first, { ...failed, id: 'again' }];
}

function withSame(record: SubmissionRecord, key: 'number' | 'slug'): SubmissionRecord {
  const [first] = record.exercises;
  return { ...record, exercises: record.exercises.map((each) => ({ ...each, [key]: first?.[key] ?? '' })) };
}
