import { describe, expect, it } from 'vitest';
import { momentsOf } from '../../graders/predict/moments.ts';
import { atOnce, inARow } from './runs.ts';

const textsOf = (moments: ReturnType<typeof momentsOf>): readonly string[] =>
  moments.map(({ at, text, turn }) => `${at} ${turn} ${text}`);

describe('the moments of a run', () => {
  it('are jobs that start and end, and log lines; what follows in the same turn has its order', () => {
    expect(textsOf(momentsOf({ events: inARow }))).toEqual([
      '0 0 the log says "both started"',
      '0 0 first starts',
      '100 1 first ends',
      '100 1 second starts',
      '300 2 second ends',
    ]);
  });

  it('lie in turns of their own when only the clock has brought them together', () => {
    expect(textsOf(momentsOf({ events: atOnce })).slice(2)).toEqual(['100 1 first ends', '100 2 second fails']);
  });

  it('are those of calls, and marks, where there are no two jobs or lines', () => {
    const moments = momentsOf({
      events: [
        { at: 0, type: 'started', span: 1, of: 'call', name: 'sleep' },
        { at: 0, type: 'mark', name: 'sleep has returned' },
        { at: 70, type: 'ended', span: 1, failed: false },
      ],
    });

    expect(textsOf(moments)).toEqual(['0 0 sleep starts', '0 0 sleep has returned', '70 0 sleep ends']);
  });

  it('are told apart when they read the same, and are harmless', () => {
    const log = { at: 0, type: 'log', level: 'log', text: 'a\u001B[2J' } as const;

    expect(momentsOf({ events: [log, log] }).map(({ text }) => text)).toEqual([
      String.raw`the log says "a\u001b[2J"`,
      String.raw`the log says "a\u001b[2J" #2`,
    ]);
  });

  it('begin a turn with a timer that was due before, and not with one that was set at that instant', () => {
    const log = { at: 5, type: 'log', level: 'log' } as const;
    const moments = momentsOf({
      events: [
        { at: 0, type: 'timer-set', timer: 1, due: 5 },
        { at: 5, type: 'timer-fired', timer: 1 },
        { ...log, text: 'a' },
        { at: 5, type: 'timer-set', timer: 2, due: 5 },
        { at: 5, type: 'timer-fired', timer: 2 },
        { ...log, text: 'b' },
      ],
    });

    expect(moments.map(({ turn }) => turn)).toEqual([1, 1]);
  });
});
