import { describe, expect, it } from 'vitest';
import { castOf } from '../../graders/page/cast.ts';
import { momentsOf } from '../../graders/page/moments.ts';
import type { Run } from '../../graders/room/protocol.ts';
import { longRun, runInSequence, runOf } from './samples.ts';

/** Each step in a line, as a reader hears it. */
function told(run: Run, most?: number): readonly string[] {
  return momentsOf(run, castOf(run), most).map(({ at, sentence }) => `${at} ${sentence}`);
}

/** What each step changes: `first done`, `together waits 11`. */
function changes(run: Run): readonly (readonly string[])[] {
  const cast = castOf(run);
  return momentsOf(run, cast).map((moment) =>
    moment.changes.map(({ actor, doing, line }) => [cast.actors[actor]?.name, doing, line].join(' ').trim()),
  );
}

describe('the moments of a run', () => {
  it('tell a real one in order, a call and its body as one', () => {
    expect(told(runInSequence())).toEqual([
      '0 The check calls together(first, second).',
      '0 together logs “both started”.',
      '0 together calls first on line 11.',
      '0 together waits on line 11.',
      "100 first is done and gives 'first'.",
      '100 together goes on, after 100 ms.',
      '100 together calls second on line 12.',
      '100 together waits on line 12.',
      "300 second is done and gives 'second'.",
      '300 together goes on, after 200 ms.',
      '300 together is done.',
      "300 What the check waits for is done: ['first', 'second'].",
    ]);
  });

  it('say who does what from then on, and on which line', () => {
    expect(changes(runInSequence())).toEqual([
      ['together runs'],
      ['together runs 9'],
      ['first waits', 'together runs 11'],
      ['together waits 11'],
      ['first done'],
      ['together runs 11'],
      ['second waits', 'together runs 12'],
      ['together waits 12'],
      ['second done'],
      ['together runs 12'],
      ['together runs', 'together done'],
      [],
    ]);
  });

  it('let a function that gave no sign wait as soon as time passes', () => {
    const run = runOf('0 call f', '0 job first in f', '100 first ends', '100 f ends', '100 settles');

    expect(changes(run)).toEqual([['f runs'], ['first waits', 'f runs'], ['f waits', 'first done'], ['f done'], []]);
  });

  it('show what blocks, and that it goes on in the same instant', () => {
    const run = runOf(
      '0 call f',
      '0 coroutine f in f line 1',
      '50 blocked 0 by @f line 2',
      '50 job first in @f',
      '60 first ends',
    );

    expect(changes(run)).toEqual([
      ['f runs'],
      ['f runs 1', 'f blocks 2'],
      ['f runs 2', 'first waits', 'f runs'],
      ['f waits', 'first done'],
    ]);
  });

  it('show where a promise is thrown away', () => {
    const run = runOf('0 call f', '0 coroutine f in f line 1');
    const dropped = { at: 0, type: 'dropped', line: 3, span: 2 } as const;

    expect(changes({ ...run, trace: { events: [...run.trace.events, dropped] } }).at(-1)).toEqual([
      'f runs 1',
      'f runs 3',
    ]);
  });

  it('show who waits for ever', () => {
    const run = runOf('0 call f', '0 coroutine f in f line 1', '0 @f waits 2');
    const stuck: Run = { ...run, trace: { events: [...run.trace.events, { at: 0, type: 'stuck', open: [1, 2] }] } };

    expect(told(stuck).at(-1)).toBe('0 Nothing is ready and no timer is left: f can never end.');
    expect(changes(stuck).at(-1)).toEqual(['f stuck 2', 'f stuck 2']);
  });

  it('end with what still ran after the check had settled', () => {
    expect(told(runOf('0 call f', '0 f ends', '0 settles', '0 drained'))).toHaveLength(3);
    expect(told(runOf('0 call f', '0 f ends', '0 settles', '9 drained')).at(-1)).toBe('9 Nothing is left to run.');
    expect(told(runOf('0 call f', '0 cut')).at(-1)).toBe('0 It would go on; the grader stops here.');
  });

  it('name a later call of the same function as the picture does', () => {
    const run = runOf('0 call f', '0 call f', '5 f ends');

    expect(told(run)).toEqual(['0 The check calls f().', '0 The check calls f(), as f #2.', '5 f #2 is done.']);
    expect(told(runOf('0 call f', '0 call f', '5 cut'))[1]).toBe('0 The check calls f(), as f #2.');
  });

  it('know whose code logs only where the marks of a coroutine are exact', () => {
    const log = { type: 'log', level: 'log', text: 'hi' } as const;
    const run = runOf('0 call f', '0 coroutine f in f line 1', '0 @f waits 2');
    const events = [
      ...run.trace.events.slice(0, 2),
      { ...log, at: 0 },
      ...run.trace.events.slice(2),
      { ...log, at: 0 },
      { ...log, at: 7 },
    ];

    expect(told({ ...run, trace: { events } })).toEqual([
      '0 The check calls f().',
      '0 f logs “hi”.',
      '0 f waits on line 2.',
      '0 “hi” is logged.',
      '7 “hi” is logged.',
    ]);
  });

  it('do not take what is logged later for the code of a coroutine that gave no sign', () => {
    const run = runOf('0 call f', '0 coroutine f in f line 1');
    const log = { at: 7, type: 'log', level: 'log', text: 'hi' } as const;

    expect(told({ ...run, trace: { events: [...run.trace.events, log] } }).at(-1)).toBe('7 “hi” is logged.');
  });

  it('leave out the middle of a very long run, but not what it changed', () => {
    const run = longRun(500);
    const all = momentsOf(run, castOf(run));
    const few = momentsOf(run, castOf(run), 50);
    const last = (moments: typeof all): unknown =>
      [...new Map(moments.flatMap((moment) => moment.changes).map((change) => [change.actor, change.doing]))].toSorted(
        ([one], [other]) => one - other,
      );

    expect(few).toHaveLength(50);
    expect(few[39]?.sentence).toBe(`${all.length - 49} steps are left out here.`);
    expect(last(few)).toEqual(last(all));
  });
});
