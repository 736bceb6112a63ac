import { describe, expect, it } from 'vitest';
import { filtered } from '../../graders/watch/filtered.ts';
import { failing, press } from './states.ts';

describe('the list', () => {
  it('begins at the exercise on the screen', () => {
    expect(press(failing, 'l').state.view).toEqual({ kind: 'list', filter: '', row: 1 });
  });

  it.each([
    [['down', 'down', 'down'], 2],
    [['up', 'up'], 0],
    [['pageup'], 0],
    [['pagedown'], 2],
    [['end', 'home'], 0],
    [['end'], 2],
  ])('%j chooses row %i', (names, row) => {
    expect(press(failing, 'l', ...names).state.view).toMatchObject({ row });
  });

  it('goes to the row that is chosen', () => {
    const { state, effects } = press(failing, 'l', 'down', 'return');

    expect(state).toMatchObject({ at: 2, isChecking: true, view: { kind: 'verdict' } });
    expect(effects).toEqual([{ type: 'moved' }, { type: 'check' }]);
  });

  it('takes letters for a filter, also those that are keys elsewhere', () => {
    expect(press(failing, 'l', 'q', 'space', '?').state.view).toEqual({ kind: 'list', filter: 'q ?', row: 0 });
  });

  it('goes to what the filter leaves', () => {
    expect(press(failing, 'l', '0', '6', 'return').state.at).toBe(2);
    expect(press(failing, 'l', 's', 'o', 'l', 'v', 'e', 'd', 'return').state.at).toBe(0);
  });

  it('stays where the filter leaves nothing', () => {
    const { state, effects } = press(failing, 'l', 'x', 'x', 'down', 'return');

    expect(state).toMatchObject({ at: 1, view: { kind: 'list', filter: 'xx', row: 0 } });
    expect(effects).toEqual([]);
  });

  it('takes letters back, and with Esc all of them, and then itself', () => {
    expect(press(failing, 'l', 'a', 'b', 'backspace').state.view).toMatchObject({ filter: 'a' });
    expect(press(failing, 'l', 'a', 'escape').state.view).toMatchObject({ kind: 'list', filter: '' });
    expect(press(failing, 'l', 'a', 'escape', 'escape').state.view).toEqual({ kind: 'verdict' });
  });

  it('does nothing for keys that are no letters', () => {
    expect(press(failing, 'l', 'f5', 'tab').state.view).toEqual({ kind: 'list', filter: '', row: 1 });
  });
});

describe('filtered', () => {
  it('finds every word, in any order and case', () => {
    expect(filtered(failing.stations, 'Started 06').map(({ standing }) => standing.exercise.number)).toEqual(['06']);
    expect(filtered(failing.stations, 'checks pass').map(({ standing }) => standing.exercise.number)).toEqual(['05']);
    expect(filtered(failing.stations, 'solved 06')).toEqual([]);
    expect(filtered(failing.stations, '')).toEqual(failing.stations);
  });
});
