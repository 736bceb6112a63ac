import { describe, expect, it } from 'vitest';
import { keys } from '../../graders/watch/keys.ts';
import { stationOf, type WatchState } from '../../graders/watch/state.ts';
import { failing, press, solved } from './states.ts';

describe('next and previous', () => {
  it('go to another exercise, of which nothing is known yet, and check it', () => {
    const { state, effects } = press(failing, 'n');

    expect(state).toMatchObject({ at: 2, isChecking: true, view: { kind: 'verdict' } });
    expect(state).not.toHaveProperty('verdict');
    expect(effects).toEqual([{ type: 'moved' }, { type: 'check' }]);
    expect(press(failing, 'p').state.at).toBe(0);
  });

  it('end where the exercises do', () => {
    expect(press(failing, 'n', 'n').state).toMatchObject({
      at: 2,
      notice: 'This is the last exercise. Not solved yet: 05 one-after-another.',
    });
    expect(press(failing, 'p', 'p').state).toMatchObject({ at: 0, notice: 'This is the first exercise.' });
  });

  it('names nothing when nothing is left', () => {
    const all = { ...solved, stations: solved.stations.slice(0, 2) };

    expect(press(all, 'n').state.notice).toBe('This is the last exercise.');
  });
});

describe('hint', () => {
  it('shows one more each time, and says how many have been seen', () => {
    const { state, effects } = press(failing, 'h', 'h');

    expect(state.view).toEqual({ kind: 'hints' });
    expect(stationOf(state).standing.hints).toBe(2);
    expect(effects).toEqual([
      { type: 'hint', seen: 1 },
      { type: 'hint', seen: 2 },
    ]);
  });

  it('stops at the last', () => {
    expect(stationOf(press(failing, 'h', 'h', 'h', 'h').state).standing.hints).toBe(3);
  });

  it('says so when a lesson has none', () => {
    const stations = failing.stations.map((station) => ({ ...station, lesson: { ...station.lesson, hints: [] } }));

    expect(press({ ...failing, stations }, 'h')).toEqual({
      state: { ...failing, stations, notice: 'This lesson has no hints.' },
      effects: [],
    });
  });
});

describe('solution', () => {
  it('is shown once the exercise is solved', () => {
    expect(press(solved, 's').effects).toEqual([{ type: 'solution' }]);
  });

  it('is kept back before, and while it is checked', () => {
    for (const state of [failing, { ...solved, isChecking: true }]) {
      expect(press(state, 's')).toEqual({
        state: { ...state, notice: 'The solution is shown once the exercise is solved.' },
        effects: [],
      });
    }
  });

  it('is not there in every course', () => {
    expect(press({ ...solved, hasSolutions: false }, 's').state.notice).toBe(
      'This course does not hand out solutions.',
    );
  });
});

describe('reset', () => {
  it('asks first', () => {
    expect(press(failing, 'x')).toEqual({ state: { ...failing, view: { kind: 'ask-reset' } }, effects: [] });
    expect(press(failing, 'x', 'y')).toEqual({ state: failing, effects: [{ type: 'reset' }] });
  });

  it.each(['n', 'escape', 'return', 'x'])('takes %s for a no', (name) => {
    expect(press(failing, 'x', name)).toEqual({ state: failing, effects: [] });
  });
});

describe('run', () => {
  it('runs the demo, and stops it when something else is looked at', () => {
    expect(press(failing, 'r')).toMatchObject({
      state: { view: { kind: 'run', output: '' } },
      effects: [{ type: 'run' }],
    });
    expect(press(failing, 'r', 'escape').effects).toEqual([{ type: 'run' }, { type: 'stop' }]);
    expect(press(failing, 'r', 'n').effects.map(({ type }) => type)).toEqual(['run', 'stop', 'moved', 'check']);
  });

  it('has nothing to stop when the demo has ended', () => {
    const ended: WatchState = { ...failing, view: { kind: 'run', output: '', ended: 'It ended with exit code 0.' } };

    expect(press(ended, 'escape').effects).toEqual([]);
  });
});

describe('the other keys', () => {
  it.each([
    ['return', 'check'],
    ['a', 'again'],
    ['t', 'timeline'],
    ['q', 'quit'],
    ['ctrl-c', 'quit'],
  ])('%s asks for %s', (name, effect) => {
    expect(press(failing, name).effects).toEqual([{ type: effect }]);
  });

  it('Enter says at once that it checks', () => {
    expect(press(failing, 'return').state.isChecking).toBe(true);
  });

  it('Ctrl-C quits wherever it is pressed', () => {
    for (const name of ['x', 'l', 'r', '?'])
      expect(press(failing, name, 'ctrl-c').effects.at(-1)).toEqual({ type: 'quit' });
  });

  it('? shows the keys, and Esc goes back', () => {
    expect(press(failing, '?').state.view).toEqual({ kind: 'keys' });
    expect(press(failing, '?', 'escape').state).toEqual(failing);
  });

  it('what means nothing does nothing, but a notice has been read', () => {
    expect(press({ ...failing, notice: 'Something.' }, 'z', 'f5', 'toString')).toEqual({ state: failing, effects: [] });
  });

  it('every key means something, and no two the same', () => {
    for (const { key } of keys) {
      const { state, effects } = press({ ...solved, scroll: 5, view: { kind: 'hints' } }, key);

      expect([key, state.scroll === 5 && effects.length === 0 && state.notice === '']).toEqual([key, false]);
    }
    expect(new Set(keys.map(({ key }) => key)).size).toBe(keys.length);
  });
});

describe('scrolling', () => {
  it.each([
    [['down', 'down'], 2],
    [['down', 'up', 'up'], 0],
    [['m'], 19],
    [['space', 'm'], 30],
    [['pagedown', 'pageup'], 0],
    [['end'], 30],
    [['end', 'up'], 29],
    [['end', 'home'], 0],
  ])('%j leads to line %i', (names, scroll) => {
    expect(press(failing, ...names).state.scroll).toBe(scroll);
  });

  it('goes up from the end where the newest hint is', () => {
    expect(press(failing, 'h', 'up').state.scroll).toBe(29);
  });

  it('begins at the top of another view', () => {
    expect(press(failing, 'down', '?').state.scroll).toBe(0);
  });
});
