import { describe, expect, it } from 'vitest';
import { describeTimeline } from '../../graders/trace/describe.ts';
import { timelineOf } from '../../graders/trace/lanes.ts';
import { traceOf } from './written.ts';

describe('describeTimeline', () => {
  it('says where each function waits', () => {
    const trace = traceOf(
      '0 call together',
      '0 coroutine together in together',
      '0 job first in @together',
      '0 @together waits 9',
      '100 first ends',
      '100 @together resumes',
      '100 @together waits 10',
      '300 @together ends',
      '300 together fails',
      '300 settles',
      '300 drained',
    );

    expect(describeTimeline(timelineOf(trace))).toEqual([
      'together runs from 0 to 300 ms and fails: waits on line 9 from 0 to 100, on line 10 from 100 to 300.',
      'first runs from 0 to 100 ms: waits from 0 to 100.',
    ]);
  });

  it('says where it blocks, and how often in a row', () => {
    const trace = traceOf(
      '0 call main',
      '30 blocked 0 by main line 4',
      '60 blocked 30 by main line 4',
      '90 main ends',
      '90 settles',
      '90 drained',
    );

    expect(describeTimeline(timelineOf(trace))).toEqual([
      'main runs from 0 to 90 ms: blocks 2 times on line 4 from 0 to 60, waits from 60 to 90.',
    ]);
  });

  it('says what does not end', () => {
    const trace = traceOf(
      '0 call f',
      '0 coroutine f in f',
      '0 @f waits 3',
      '100 @f resumes',
      '100 @f waits 5',
      '100 job a',
      '100 stuck',
      '100 drained',
    );

    expect(describeTimeline(timelineOf(trace))).toEqual([
      'f starts at 0 ms and does not end: waits on line 3 from 0 to 100, on line 5 from 100 on.',
      'a starts at 100 ms and does not end.',
    ]);
  });

  it('says what ends after the picture', () => {
    const trace = traceOf(
      '0 job a',
      '0 coroutine late',
      '0 late waits 3',
      '100 a ends',
      '100 settles',
      '5000 late ends',
      '5000 drained',
    );

    expect(describeTimeline(timelineOf(trace))[1]).toBe('late runs from 0 to 5000 ms: waits on line 3 from 0 to 5000.');
  });

  it('says what takes no time, and what fails at once', () => {
    const trace = traceOf('0 call f', '0 f ends', '0 call g', '0 g fails', '0 settles', '0 drained');

    expect(describeTimeline(timelineOf(trace))).toEqual([
      'f runs at 0 ms and takes no time.',
      'g runs at 0 ms and fails and takes no time.',
    ]);
  });

  it('names at most six stretches of a function', () => {
    const waits = Array.from({ length: 9 }, (_, index) => `${index * 10} f waits ${index + 1}`);
    const trace = traceOf('0 coroutine f', ...waits, '90 f ends', '90 settles', '90 drained');

    expect(describeTimeline(timelineOf(trace))).toEqual([
      'f runs from 0 to 90 ms: waits on line 1 from 0 to 10, on line 2 from 10 to 20, on line 3 from 20 to 30, ' +
        'on line 4 from 30 to 40, on line 5 from 40 to 50, on line 6 from 50 to 60, and 3 more.',
    ]);
  });

  it('counts what has no sentence', () => {
    const none = { segments: [], resumedAt: [] };
    const lanes = Array.from({ length: 24 }, (_, index) => ({ ...none, name: `f${index}`, from: 0, to: 0 }));

    expect(describeTimeline({ lanes, until: 0, leftOut: 1 }).at(-1)).toBe('1 more is not shown.');
    expect(describeTimeline({ lanes: [...lanes, ...lanes], until: 0, leftOut: 1 }).at(-1)).toBe(
      '25 more are not shown.',
    );
  });

  it('shows what a name hides', () => {
    const trace = traceOf('0 job \u202eevil', '0 \u202eevil ends', '0 settles', '0 drained');

    expect(describeTimeline(timelineOf(trace))).toEqual([String.raw`\u202eevil runs at 0 ms and takes no time.`]);
  });
});
