import { describe, expect, it } from 'vitest';
import { noProgress } from '../../graders/progress/progress.ts';
import type { Standing } from '../../graders/progress/standing.ts';
import type { WatchEvent } from '../../graders/watch/events.ts';
import { reduce } from '../../graders/watch/reduce.ts';
import type { View, WatchState } from '../../graders/watch/state.ts';
import { standing } from '../progress/verdicts.ts';
import { exerciseOf } from '../report/sample.ts';
import { failing, press } from './states.ts';

const after = (state: WatchState, ...events: readonly WatchEvent[]): WatchState =>
  events.reduce((before, event) => reduce(before, event).state, state);

const isSolved = (name: string): Standing => standing(name, { state: 'solved', passed: 1, total: 1 });

function checked(now: Standing, parts: { readonly isBrokenAgain?: boolean } = {}): WatchEvent {
  const { number, slug } = now.exercise;
  const verdict = exerciseOf(number, slug, now.state === 'solved' ? 'solved' : 'failing', []);
  return { type: 'checked', verdict, standing: now, progress: noProgress, isBrokenAgain: false, ...parts };
}

describe('a check', () => {
  it('is shown at once, and takes away what was said before', () => {
    const state = after({ ...failing, notice: 'Before.' }, { type: 'checking', slug: 'one-after-another' });

    expect(state).toEqual({ ...failing, isChecking: true });
  });

  it('takes the old verdict away when it is slow', () => {
    const slow: WatchEvent = { type: 'slow', slug: 'one-after-another' };

    expect(after(failing, { type: 'checking', slug: 'one-after-another' }, slow)).not.toHaveProperty('verdict');
    expect(after(failing, slow)).toBe(failing);
  });

  it('of another exercise is not shown', () => {
    expect(after(failing, { type: 'checking', slug: 'create-task' }, { type: 'slow', slug: 'create-task' })).toBe(
      failing,
    );
  });

  it('that cannot be made says why', () => {
    const state = after(failing, { type: 'checking', slug: 'one-after-another' }, { type: 'gave-up', notice: 'Why.' });

    expect(state).toEqual({ ...failing, notice: 'Why.' });
  });
});

describe('a verdict', () => {
  it('is shown, from its top', () => {
    const hints = press(failing, 'h').state;
    const now = standing('05-one-after-another', { state: 'failing', passed: 1, total: 4 });

    const state = after(hints, { type: 'checking', slug: 'one-after-another' }, checked(now));

    expect(state).toMatchObject({ isChecking: false, view: { kind: 'verdict' }, scroll: 0 });
    expect(state.verdict?.checks).toEqual([]);
    expect(state.stations[1]?.standing).toBe(now);
  });

  it.each<View>([{ kind: 'list', filter: 'a', row: 0 }, { kind: 'ask-reset' }, { kind: 'run', output: '' }])(
    'does not take %j away',
    (view) => {
      const now = standing('05-one-after-another', { state: 'failing', passed: 1, total: 4 });

      expect(after({ ...failing, view }, checked(now)).view).toBe(view);
    },
  );

  it('of another exercise changes only its row', () => {
    const now = standing('06-create-task', { state: 'failing', passed: 1, total: 4 });

    const state = after(failing, checked(now));

    expect(state).toEqual({
      ...failing,
      stations: [failing.stations[0], failing.stations[1], { ...failing.stations[2], standing: now }],
    });
  });

  it('of another exercise is told when it is solved, or broken again', () => {
    const broken = standing('04-suspend-and-resume', { state: 'failing', passed: 1, total: 4, wasSolved: true });

    expect(after(failing, checked(isSolved('06-create-task'))).notice).toBe('06 create-task is solved.');
    expect(after(failing, checked(isSolved('04-suspend-and-resume'))).notice).toBe('');
    expect(after(failing, checked(broken, { isBrokenAgain: true })).notice).toBe(
      '04 suspend-and-resume was solved before, and is not any more.',
    );
  });

  it('says that the exercise on the screen was solved before', () => {
    const now = standing('05-one-after-another', { state: 'failing', passed: 1, total: 4, wasSolved: true });

    expect(after(failing, checked(now, { isBrokenAgain: true })).notice).toBe(
      '05 one-after-another was solved before, and is not any more.',
    );
  });
});

describe('the last verdict', () => {
  const almost = { ...failing, stations: failing.stations.slice(0, 2) };

  it('shows the way there', () => {
    const state = after(almost, checked(isSolved('05-one-after-another')));

    expect(state.view).toEqual({ kind: 'finish' });
  });

  it('shows it once: a check of what is solved does not', () => {
    const finished = after(almost, checked(isSolved('05-one-after-another')));
    const back = press(finished, 'escape').state;

    expect(after(back, checked(isSolved('05-one-after-another'))).view).toEqual({ kind: 'verdict' });
  });

  it('may be that of an exercise that is not on the screen', () => {
    const elsewhere = { ...almost, at: 0 };

    expect(after(elsewhere, checked(isSolved('05-one-after-another'))).view).toEqual({ kind: 'finish' });
  });
});

describe('a demo', () => {
  const running: WatchState = { ...failing, view: { kind: 'run', output: '' } };

  it('is followed to its end', () => {
    const state = after(
      running,
      { type: 'printed', text: 'one\ntw' },
      { type: 'printed', text: 'o\n' },
      { type: 'ended', how: 'It ended with exit code 0.' },
    );

    expect(state.view).toEqual({ kind: 'run', output: 'one\ntwo\n', ended: 'It ended with exit code 0.' });
    expect(state.scroll).toBe(Number.MAX_SAFE_INTEGER);
  });

  it('that nobody looks at is not heard', () => {
    expect(after(failing, { type: 'printed', text: 'one' }, { type: 'ended', how: 'It was stopped.' })).toBe(failing);
  });

  it('that prints very much is kept from its end', () => {
    const state = after(running, { type: 'printed', text: 'a'.repeat(200_000) }, { type: 'printed', text: 'b' });

    expect(state.view).toMatchObject({ output: `${'a'.repeat(99_999)}b` });
  });
});

describe('what was asked for', () => {
  it('is shown, but not on another exercise', () => {
    const view: View = { kind: 'solution', text: 'export {};' };

    expect(after({ ...failing, scroll: 3 }, { type: 'showed', slug: 'one-after-another', view })).toEqual({
      ...failing,
      view,
    });
    expect(after(failing, { type: 'showed', slug: 'create-task', view })).toBe(failing);
  });

  it('is told', () => {
    expect(after(failing, { type: 'told', notice: 'There.' })).toEqual({ ...failing, notice: 'There.' });
  });
});
