import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  forgetChecks,
  isBrokenAgain,
  isSolved,
  noProgress,
  rememberedOf,
  rememberHints,
  rememberVerdict,
} from '../../graders/progress/progress.ts';
import { broken, exerciseOf, notStarted, passed } from '../report/sample.ts';
import { verdictOf } from './verdicts.ts';

describe('rememberVerdict', () => {
  it('counts each version once, and knows the first try and the one that solved', () => {
    const versions = [
      verdictOf('run', 'failing', 'a'),
      verdictOf('run', 'failing', 'a'),
      verdictOf('create-task', 'failing', 'b'),
      verdictOf('run', 'solved', 'c'),
      verdictOf('run', 'failing', 'd'),
    ];

    const progress = versions.reduce(rememberVerdict, noProgress);

    expect(progress).toMatchObject({ tries: 4, current: 'run' });
    expect(rememberedOf(progress, 'run')).toMatchObject({ from: 1, solvedAt: 3, checked: { passed: 1, total: 2 } });
    expect(rememberedOf(progress, 'create-task')).toMatchObject({ from: 2 });
    expect(rememberedOf(progress, 'create-task')).not.toHaveProperty('solvedAt');
  });

  it('adds up the cases of the checks that pass', () => {
    const progress = rememberVerdict(noProgress, verdictOf('run', 'solved', 'a'));

    expect(rememberedOf(progress, 'run').checked).toMatchObject({ passed: 2, total: 2, cases: 200 });
  });

  it('keeps the exercise at hand as long as nothing new is tried', () => {
    const before = [verdictOf('run', 'failing', 'a'), verdictOf('create-task', 'failing', 'b')].reduce(
      rememberVerdict,
      noProgress,
    );

    const after = rememberVerdict(before, verdictOf('run', 'failing', 'a'));

    expect(after.current).toBe('create-task');
  });

  it('begins again with a stub, whose hints were seen all the same', () => {
    const tried = rememberHints(rememberVerdict(noProgress, verdictOf('run', 'solved', 'a')), 'run', 2);

    const after = rememberVerdict(tried, exerciseOf('07', 'run', 'not-started', [notStarted('a', 'run')]));

    expect(rememberedOf(after, 'run')).toMatchObject({ hints: 2, checked: { passed: 0, total: 1 } });
    expect(rememberedOf(after, 'run')).not.toHaveProperty('from');
  });

  it('learns nothing from what is broken on our side', () => {
    const before = rememberVerdict(noProgress, verdictOf('run', 'solved', 'a'));

    expect(rememberVerdict(before, exerciseOf('07', 'run', 'broken', [passed('a'), broken('b')]))).toBe(before);
  });

  it('never counts backwards, whatever is checked', () => {
    const verdict = fc
      .tuple(fc.constantFrom('run', 'create-task'), fc.constantFrom('solved', 'failing'), fc.string({ maxLength: 1 }))
      .map((parts) => verdictOf(...parts));

    fc.assert(
      fc.property(fc.array(verdict), (verdicts) => {
        let progress = noProgress;
        for (const each of verdicts) {
          const after = rememberVerdict(progress, each);
          const { from = 0, solvedAt = after.tries } = rememberedOf(after, each.slug);

          expect(after.tries).toBeGreaterThanOrEqual(progress.tries);
          expect([1 <= from, from <= solvedAt, solvedAt <= after.tries]).toEqual([true, true, true]);
          progress = after;
        }
      }),
    );
  });
});

describe('isBrokenAgain', () => {
  it('is told once, when what was solved fails', () => {
    const solved = rememberVerdict(noProgress, verdictOf('run', 'solved', 'a'));
    const worse = verdictOf('run', 'failing', 'b');

    expect(isBrokenAgain(noProgress, worse)).toBe(false);
    expect(isBrokenAgain(solved, worse)).toBe(true);
    expect(isBrokenAgain(rememberVerdict(solved, worse), worse)).toBe(false);
    expect(isBrokenAgain(solved, verdictOf('run', 'solved', 'c'))).toBe(false);
  });
});

describe('rememberHints', () => {
  it('never takes a hint back, and makes the exercise the one at hand', () => {
    const progress = rememberHints(rememberHints(noProgress, 'run', 3), 'run', 1);

    expect(rememberedOf(progress, 'run')).toEqual({ hints: 3 });
    expect(progress.current).toBe('run');
  });
});

describe('forgetChecks', () => {
  it('leaves only the hints', () => {
    const progress = rememberHints(rememberVerdict(noProgress, verdictOf('run', 'solved', 'a')), 'run', 1);

    expect(rememberedOf(forgetChecks(progress, 'run'), 'run')).toEqual({ hints: 1 });
  });
});

describe('rememberedOf', () => {
  it('knows nothing of a name that every object has', () => {
    expect(rememberedOf(noProgress, 'constructor')).toEqual({ hints: 0 });
    expect(isSolved(rememberedOf(noProgress, 'constructor'))).toBe(false);
  });
});
