import { describe, expect, it } from 'vitest';
import { renderScoreboard, summaryOf } from '../../graders/report/scoreboard.ts';
import { blocked, broken, exerciseOf, notStarted, passed } from './sample.ts';
import { oneAfterAnother } from './situations.ts';

const { exercise, failed } = oneAfterAnother;
const all = [
  exerciseOf('01', 'blocking-calls', 'solved', [passed('a'), passed('b')]),
  exerciseOf('05', 'one-after-another', 'failing', [passed('a'), failed, blocked('c', 'together'), broken('d')]),
  exerciseOf('06', 'create-task', 'not-started', [notStarted('a', 'createTask'), notStarted('b', 'main')]),
  exerciseOf('07', 'run', 'broken', [passed('a'), broken('b')]),
];

describe('renderScoreboard', () => {
  it('has a row for each exercise, told apart by sign and by words', () => {
    expect(renderScoreboard(all).split('\n')).toEqual([
      '  ✓ 01 blocking-calls      solved',
      '  ✗ 05 one-after-another   1 of 4 checks pass, 1 blocked, 1 not graded',
      '  – 06 create-task         not started',
      '  ! 07 run                 1 of 2 checks pass, 1 not graded',
    ]);
  });

  it('says how many functions of an exercise are still as in the stub', () => {
    const half = exerciseOf('05', 'one-after-another', 'failing', [passed('a'), notStarted('b', 'together')]);

    expect(renderScoreboard([half])).toBe('  ✗ 05 one-after-another   1 of 2 checks pass, 1 not started');
  });

  it('needs no more than ASCII', () => {
    expect(renderScoreboard(all, { ascii: true })).toMatch(/^[ -~\n]*$/);
  });
});

it('goes on below where a row is too wide', () => {
  expect(renderScoreboard(all.slice(1, 2), { width: 55 }).split('\n')).toEqual([
    '  ✗ 05 one-after-another   1 of 4 checks pass, 1',
    '      blocked, 1 not graded',
  ]);
});

describe('summaryOf', () => {
  it('leaves the next exercise out where there is no room for it', () => {
    expect(summaryOf(all, 40)).toBe('1 of 4 exercises solved');
  });

  it.each([
    ['the first that fails', all, '1 of 4 exercises solved, next: 05 one-after-another'],
    [
      'the first that is not started, when none fails',
      [all[0], all[2]],
      '1 of 2 exercises solved, next: 06 create-task',
    ],
    ['nothing when all is done', [all[0]], '1 of 1 exercises solved'],
    ['nothing when only the grader failed', [all[0], all[3]], '1 of 2 exercises solved'],
    ['what fails, alone', [exercise], '0 of 1 exercises solved, next: 05 one-after-another'],
  ])('counts what is solved and names %s', (_, exercises, line) => {
    expect(summaryOf(exercises.flatMap((each) => each ?? []))).toBe(line);
  });
});
