import { describe, expect, it } from 'vitest';
import { renderFailure } from '../../graders/report/failure.ts';
import { renderRefusal } from '../../graders/report/refusal.ts';
import { renderScoreboard } from '../../graders/report/scoreboard.ts';
import { renderReplay, renderRun } from '../../graders/report/terminal.ts';
import { blocked, broken, exerciseOf, notStarted, passed } from './sample.ts';
import { notAwaited, oneAfterAnother, wrongOrder } from './situations.ts';

const solved = exerciseOf('01', 'blocking-calls', 'solved', [passed('a')]);
const untouched = exerciseOf('06', 'create-task', 'not-started', [notStarted('a', 'create-task')]);

describe('renderRun', () => {
  it('tells the first failing check in full and the others in a line each', () => {
    const both = { ...oneAfterAnother.exercise, checks: [...oneAfterAnother.exercise.checks, wrongOrder.failed] };
    const exercises = [solved, notAwaited.exercise, both, untouched];

    expect(renderRun(exercises)).toBe(
      [
        renderScoreboard(exercises),
        renderFailure(notAwaited.exercise, notAwaited.failed, { fits: true }),
        '✗ 05 one-after-another › together starts both jobs at once (and 1 more)',
        '1 of 4 exercises solved, next: 03 async-sleep',
      ].join('\n\n'),
    );
  });

  it('tells what else fails in the exercise in a line each, and how to see it in full', () => {
    const both = { ...oneAfterAnother.exercise, checks: [...oneAfterAnother.exercise.checks, wrongOrder.failed] };
    const three = { ...both, checks: [...both.checks, notAwaited.failed] };

    expect(renderRun([both]).split('\n\n').at(-2)).toBe(
      [
        '✗ together-results: together comes to both results, in the order of the',
        '  arguments',
        '  In full: npm test 05 together-results',
      ].join('\n'),
    );
    expect(renderRun([three]).split('\n\n').at(-2)?.split('\n').slice(2)).toEqual([
      '✗ fun1-waits: fun1 settles after ms milliseconds',
      '  In full: npm test 05 together-results, or all of them: npm test 05 all',
    ]);
  });

  it('tells all failing checks in full when asked to', () => {
    const both = { ...oneAfterAnother.exercise, checks: [...oneAfterAnother.exercise.checks, wrongOrder.failed] };

    expect(renderRun([both], { full: 'all' })).toBe(
      [
        renderScoreboard([both]),
        renderFailure(both, oneAfterAnother.failed, { fits: true }),
        renderFailure(both, wrongOrder.failed, { fits: true }),
        '0 of 1 exercises solved, next: 05 one-after-another',
      ].join('\n\n'),
    );
  });

  it('tells the checks that were asked for, failed or not', () => {
    const { exercise, failed } = oneAfterAnother;
    const checks = [
      passed('first'),
      failed,
      blocked('second', 'together'),
      notStarted('third', 'together'),
      broken('x'),
    ];
    const given = { ...exercise, checks };

    expect(
      renderRun([given], { full: ['first', 'second', 'third'] })
        .split('\n\n')
        .slice(1, -2),
    ).toEqual([
      '✓ 05 one-after-another › first works',
      '· 05 one-after-another › second works\n  This check waits until another one passes: together starts both jobs at once.',
      '– 05 one-after-another › third works\n  together is still as it is in the stub.',
    ]);
    expect(renderRun([given], { full: ['together'] })).toContain(renderFailure(given, failed, { fits: true }));
  });

  it('wraps the line of another failing check in a narrow terminal', () => {
    const exercises = [notAwaited.exercise, oneAfterAnother.exercise];

    expect(renderRun(exercises, { width: 40 }).split('\n\n').at(-2)).toBe(
      '✗ 05 one-after-another › together starts\n  both jobs at once',
    );
  });

  it('names the next exercise, its lesson and its stub when nothing fails', () => {
    expect(renderRun([solved, untouched]).split('\n').slice(3)).toEqual([
      '  Next   06 create-task',
      '  Read   exercises/06-create-task/README.md',
      '  Edit   exercises/06-create-task/create-task.ts',
      '  Check  npm test 06',
      '',
      '1 of 2 exercises solved, next: 06 create-task',
    ]);
  });

  it('names the functions that are still as in the stub', () => {
    const half = exerciseOf('05', 'one-after-another', 'failing', [
      passed('a'),
      notStarted('b', 'together'),
      notStarted('c', 'together'),
    ]);

    expect(renderRun([half]).split('\n')[2]).toBe(
      '  Next   05 one-after-another, where together is still as it is in the stub',
    );
  });

  it('says that a failure of ours is ours', () => {
    const ours = exerciseOf('07', 'run', 'broken', [passed('a'), broken('b')]);

    expect(renderRun([solved, ours]).split('\n').slice(3)).toEqual([
      '! 07 run › b works',
      '  The grader failed here: The room gave no verdict.',
      '  That is our mistake, not yours, and costs you nothing. Please report it.',
      '',
      '1 of 2 exercises solved',
    ]);
  });

  it('begins its last line with how many exercises are solved', () => {
    const nine = Array.from({ length: 9 }, (_, index) =>
      exerciseOf(`0${index + 1}`, 'x', 'not-started', [notStarted('a', 'x')]),
    );

    expect(renderRun(nine).split('\n').at(-1)).toBe('0 of 9 exercises solved, next: 01 x');
  });
});

describe('renderReplay', () => {
  const { exercise, failed } = wrongOrder;
  const { check, run } = failed;
  if (run === undefined) throw new Error('The situation has no run');

  it('shows the picture of a case that passes', () => {
    expect(renderReplay({ exercise, check, run, findings: [], source: {} }).split('\n')).toEqual([
      '✓ 05 one-after-another › together comes to both results, in     this case passes',
      '  the order of the arguments',
      '',
      '  In this case first needs 200 ms and second needs 100 ms.',
      '',
      '                  0         50        100       150       200 ms',
      '  what happened   |         |         |         |         |',
      '    together      ▸·······································▪',
      '    first         ▸·······································▪',
      '    second        ▸···················▪',
      '  what can happen',
      '    together      ▸·······································▪',
      '    first         ▸·······································▪',
      '    second        ▸···················▪',
      '                  ▸ runs   · waits   █ blocks   ▪ done',
      '',
      '  Again  npm run replay 05 together-results 200 100',
    ]);
  });

  it('tells a case that fails as a run does, with its picture in any case', () => {
    const { diagnosis } = failed;

    const text = renderReplay({ exercise, check, run, findings: failed.findings, source: {}, diagnosis });

    expect(text.split('\n')[0]).toBe(
      '✗ 05 one-after-another › together comes to both results, in the  this case fails',
    );
    expect(text).toContain('what can happen');
    expect(text).toContain('  Why    The results are right, but not in the order that was asked for.');
  });
});

describe('renderRefusal', () => {
  it('says why a file is not run', () => {
    expect(renderRefusal({ reason: 'import', file: 'run.ts', line: 2, text: 'fs' }).split('\n')).toEqual([
      '✗ run.ts, line 2, imports "fs", which an exercise does not have.',
      '  Allowed are node:timers, node:timers/promises, node:util and your own files',
      '  beside the stub.',
    ]);
  });

  it('needs no more than ASCII', () => {
    expect(renderRefusal({ reason: 'empty', file: 'é.ts' }, { ascii: true })).toBe(
      'x \\u00e9.ts is empty. It should export what the stub exports.',
    );
  });
});
