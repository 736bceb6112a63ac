import { describe, expect, it } from 'vitest';
import { timelineOf } from '../../graders/trace/lanes.ts';
import type { Timeline } from '../../graders/trace/timeline.ts';
import { traceOf } from './written.ts';

describe('timelineOf', () => {
  it('makes a call and its own coroutine one lane, with the lines it waits on', () => {
    const timeline = timelineOf(
      traceOf(
        '0 call together',
        '0 coroutine together in together',
        '0 job first in @together',
        '0 @together waits 9',
        '100 first ends',
        '100 @together resumes',
        '100 job second in @together',
        '100 @together waits 10',
        '300 second ends',
        '300 @together resumes',
        '300 @together ends',
        '300 together ends',
        '300 settles',
        '300 drained',
      ),
    );

    expect(timeline).toEqual({
      lanes: [
        {
          name: 'together',
          from: 0,
          to: 300,
          resumedAt: [100],
          segments: [
            { from: 0, to: 100, kind: 'waits', line: 9 },
            { from: 100, to: 300, kind: 'waits', line: 10 },
          ],
        },
        { name: 'first', from: 0, to: 100, segments: [{ from: 0, to: 100, kind: 'waits' }], resumedAt: [] },
        { name: 'second', from: 100, to: 300, segments: [{ from: 100, to: 300, kind: 'waits' }], resumedAt: [] },
      ],
      until: 300,
      settledAt: 300,
    });
  });

  it('does so too when the function is exported under another name', () => {
    const trace = traceOf(
      '0 call sleep',
      '0 coroutine nap in sleep',
      '0 nap waits 2',
      '50 nap ends',
      '50 sleep ends',
      '50 settles',
      '50 drained',
    );

    expect(linesOf(timelineOf(trace))).toEqual(['sleep 0-50: waits 0-50 on 2']);
  });

  it('waits to the end of the call when the coroutine returned another promise', () => {
    const trace = traceOf(
      '0 call f',
      '0 coroutine f in f',
      '0 @f waits 2',
      '50 @f ends',
      '80 f ends',
      '80 settles',
      '80 drained',
    );

    expect(linesOf(timelineOf(trace))).toEqual(['f 0-80: waits 0-50 on 2, waits 50-80; runs 50']);
  });

  it('shows coroutines of the student that take time, after their callers', () => {
    const trace = traceOf(
      '0 call main',
      '0 coroutine main in main',
      '0 coroutine fun1 in @main',
      '0 fun1 waits 3',
      '0 coroutine fun2 in @main',
      '0 fun2 ends',
      '0 @main waits 9',
      '30 fun1 ends',
      '30 @main ends',
      '30 main ends',
      '30 settles',
      '30 drained',
    );

    expect(linesOf(timelineOf(trace))).toEqual(['main 0-30: waits 0-30 on 9', 'fun1 0-30: waits 0-30 on 3']);
  });

  it('leaves out a helper whose every run its caller awaits', () => {
    const trace = traceOf(
      '0 call f',
      '0 coroutine f in f',
      '0 coroutine sleep in @f',
      '0 sleep waits 2',
      '0 @f waits 5',
      '10 sleep ends',
      '10 @f resumes',
      '10 coroutine sleep in @f',
      '10 @sleep waits 2',
      '10 @f waits 5',
      '20 @sleep ends',
      '20 @f resumes',
      '20 @f ends',
      '20 f ends',
      '20 settles',
      '20 drained',
    );

    expect(linesOf(timelineOf(trace))).toEqual(['f 0-20: waits 0-10 on 5, waits 10-20 on 5; runs 10']);
    expect(timelineOf(trace)).not.toHaveProperty('leftOut');
  });

  it('shows at most eight lanes with coroutines, drops the inner ones first and counts them', () => {
    const inner = Array.from({ length: 8 }, (_, index) => [
      `0 coroutine in${index} in outer`,
      `0 in${index} waits 2`,
    ]).flat();
    const trace = traceOf('0 job a', '0 coroutine outer', ...inner, '40 settles', '40 a ends', '40 drained');
    const timeline = timelineOf(trace);

    expect(timeline.lanes.map(({ name }) => name)).toEqual(['a', 'outer', 'in0', 'in1', 'in2', 'in3', 'in4', 'in5']);
    expect(timeline.leftOut).toBe(2);
  });

  it('never drops a coroutine that blocks for one that only waits', () => {
    const outer = Array.from({ length: 8 }, (_, index) => [`0 coroutine out${index}`, `0 out${index} waits 2`]).flat();
    const trace = traceOf(
      ...outer,
      '0 coroutine inner in out0',
      '40 blocked 0 by inner line 3',
      '40 inner ends',
      '50 settles',
      '50 drained',
    );

    expect(timelineOf(trace).lanes.map(({ name }) => name)).toContain('inner');
  });

  it('ends a timer that was left open where somebody clears it', () => {
    const trace = traceOf(
      '0 call f',
      '0 set 1 250 by f',
      '100 f ends',
      '100 settles with 250',
      '200 cleared 1',
      '200 drained',
    );

    expect(timelineOf(trace).lanes).toMatchObject([{ name: 'f' }, { name: 'timer', to: 200 }]);
  });

  it('never drops jobs for coroutines', () => {
    const jobs = Array.from({ length: 12 }, (_, index) => `0 job j${index}`);
    const trace = traceOf('0 coroutine f', '0 f waits 2', ...jobs, '10 settles', '10 drained');

    expect(timelineOf(trace)).toMatchObject({ leftOut: 1, lanes: { length: 12 } });
  });

  it('bounds the number of lanes', () => {
    const trace = traceOf(
      ...Array.from({ length: 150 }, (_, index) => `${index} job j${index}`),
      '150 settles',
      '150 drained',
    );

    expect(timelineOf(trace)).toMatchObject({ leftOut: 50, lanes: { length: 100 } });
  });

  it('shows blocking on the lane that blocks, and waiting on those it holds up', () => {
    const trace = traceOf(
      '0 job a',
      '0 call main',
      '30 blocked 0 by main line 4',
      '60 blocked 30 by main line 5',
      '60 main ends',
      '60 a ends',
      '60 settles',
      '60 drained',
    );

    expect(linesOf(timelineOf(trace))).toEqual([
      'a 0-60: waits 0-60',
      'main 0-60: blocks 0-30 on 4, blocks 30-60 on 5; runs 30',
    ]);
  });

  it('shows the blocking of a function without a lane on its caller', () => {
    const jobs = Array.from({ length: 8 }, (_, index) => `0 job j${index}`);
    const trace = traceOf(
      ...jobs,
      '0 call main',
      '0 coroutine work in main',
      '30 blocked 0 by work line 4',
      '30 work ends',
      '30 main ends',
      '40 settles',
      '40 drained',
    );

    expect(linesOf(timelineOf(trace)).at(-1)).toBe('main 0-30: blocks 0-30 on 4');
  });

  it("gives blocking that is nobody's a lane of its own", () => {
    const trace = traceOf(
      '0 call main',
      '0 set 1 10 by main',
      '0 main ends',
      '0 settles with 10',
      '10 fired 1',
      '20 blocked 10',
      '50 blocked 20 line 4',
      '50 drained',
    );

    expect(linesOf(timelineOf(trace))).toEqual([
      'main 0-0:',
      'timer 0-10: waits 0-10 (left open until 10)',
      'callback 10-50: blocks 10-20, blocks 20-50 on 4; runs 20',
    ]);
  });

  it('tells what never ends from what was cut off', () => {
    const lines = ['0 call f', '0 job a', '50 a ends'];

    expect(linesOf(timelineOf(traceOf(...lines, '50 stuck', '50 drained')))[0]).toBe('f 0-: waits 0-50 (never ends)');
    expect(linesOf(timelineOf(traceOf(...lines, '50 cut')))[0]).toBe('f 0-: waits 0-50 (goes on)');
    expect(linesOf(timelineOf(traceOf(...lines)))[0]).toBe('f 0-: waits 0-50 (goes on)');
    expect(timelineOf(traceOf(...lines, '50 stuck', '50 drained'))).not.toHaveProperty('settledAt');
  });

  it('keeps the line on which it waits for ever, also at the last instant', () => {
    const trace = traceOf(
      '0 call f',
      '0 coroutine f in f',
      '0 @f waits 3',
      '100 @f resumes',
      '100 @f waits 5',
      '100 stuck',
      '100 drained',
    );

    expect(linesOf(timelineOf(trace))).toEqual(['f 0-: waits 0-100 on 3, waits 100-100 on 5 (never ends); runs 100']);
  });

  it('says what failed', () => {
    const { lanes } = timelineOf(traceOf('0 job a', '50 a fails', '50 settles', '50 drained'));

    expect(lanes).toMatchObject([{ name: 'a', failed: true }]);
  });

  it('numbers lanes of one name, calls and jobs before others', () => {
    const trace = traceOf(
      '0 coroutine a',
      '0 a waits 1',
      '0 job a',
      '0 job a',
      '0 coroutine _ line 7',
      '0 coroutine _',
      '50 settles',
      '50 drained',
    );

    expect(timelineOf(trace).lanes.map(({ name }) => name)).toEqual(['a #3', 'a', 'a #2', 'line 7', 'unnamed']);
  });

  it('shows what runs on after the settling', () => {
    const trace = traceOf('0 call f', '0 job a', '0 f ends', '0 settles', '100 a ends', '100 drained');

    expect(timelineOf(trace)).toMatchObject({ settledAt: 0, until: 100 });
  });

  it('shows a timer that was left open, up to three times as late as the rest', () => {
    const trace = traceOf(
      '0 job a',
      '0 set 1 5000',
      '0 set 2 100',
      '100 fired 2',
      '100 a ends',
      '100 settles with 5000',
      '5000 fired 1',
      '5000 drained',
    );
    const timeline = timelineOf(trace);

    expect(timeline.until).toBe(300);
    expect(linesOf(timeline)).toEqual(['a 0-100: waits 0-100', 'timer 0-5000: waits 0-300 (left open until 5000)']);
  });

  it('ends a coroutine that lasts longer outside the picture', () => {
    const trace = traceOf(
      '0 job a',
      '0 coroutine late',
      '0 late waits 3',
      '0 set 1 5000 by late',
      '100 a ends',
      '100 settles with 5000',
      '5000 late ends',
      '5000 drained',
    );

    expect(linesOf(timelineOf(trace))).toEqual([
      'a 0-100: waits 0-100',
      'late 0-5000: waits 0-300 on 3 (ends at 5000)',
    ]);
  });

  it('shows an interval that was left open, with its ticks', () => {
    const trace = traceOf(
      '0 set 1 40 every 40',
      '0 job a',
      '40 fired 1',
      '80 fired 1',
      '100 a ends',
      '100 settles with every 40',
      '120 fired 1',
      '160 cut',
    );

    expect(linesOf(timelineOf(trace))).toEqual([
      'a 0-100: waits 0-100',
      'timer 0-: waits 0-120 (left open, every 40); runs 40 80 120',
    ]);
  });

  it('shows the first ticks of what goes on when nothing else takes time', () => {
    const trace = traceOf(
      '0 set 1 40 every 40',
      '0 settles with every 40',
      '40 fired 1',
      '80 fired 1',
      '120 fired 1',
      '160 fired 1',
      '160 cut',
    );

    expect(linesOf(timelineOf(trace))).toEqual(['timer 0-: waits 0-120 (left open, every 40); runs 40 80 120']);
  });

  it('shows no timer that was cleared in the turn of the settling, or that belongs to a job', () => {
    const trace = traceOf(
      '0 set 1 500',
      '0 job a',
      '0 set 2 300 by a',
      '100 settles with 300',
      '100 cleared 1',
      '300 fired 2',
      '300 a ends',
      '300 drained',
    );

    expect(linesOf(timelineOf(trace))).toEqual(['a 0-300: waits 0-300']);
  });

  it('shows no timer at whose instant an open job ends', () => {
    const trace = traceOf('0 job a', '0 set 1 300', '100 settles with 300', '300 fired 1', '300 a ends', '300 drained');

    expect(linesOf(timelineOf(trace))).toEqual(['a 0-300: waits 0-300']);
  });

  it('tells a timer that was cleared from one of the same instant that was not', () => {
    const trace = traceOf(
      '0 set 1 500',
      '5 set 2 500',
      '200 settles with 500',
      '200 cleared 1',
      '500 fired 2',
      '500 drained',
    );

    expect(linesOf(timelineOf(trace))).toEqual(['timer 5-500: waits 5-500 (left open until 500)']);
  });

  it('counts what starts after the last instant shown', () => {
    const trace = traceOf(
      '0 job a',
      '0 set 1 9 every 9',
      '10 a ends',
      '10 settles with every 9',
      '20 job b',
      '25 b ends',
      '40 job c',
      '50 c ends',
      '50 cut',
    );

    expect(timelineOf(trace)).toMatchObject({ until: 30, leftOut: 1 });
  });

  it('is empty for a trace without functions', () => {
    expect(timelineOf({ events: [] })).toEqual({ lanes: [], until: 0 });
  });
});

function linesOf({ lanes }: Timeline): readonly string[] {
  return lanes.map(({ name, from, to, segments, resumedAt, note }) => {
    const parts = segments.map(
      (part) => ` ${part.kind} ${part.from}-${part.to}${part.line === undefined ? '' : ` on ${part.line}`}`,
    );
    const ran = resumedAt.length === 0 ? '' : `; runs ${resumedAt.join(' ')}`;
    return `${name} ${from}-${to ?? ''}:${parts.join(',')}${note === undefined ? '' : ` (${note})`}${ran}`;
  });
}
