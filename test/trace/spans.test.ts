import { describe, expect, it } from 'vitest';
import { blockedStretches, spansOf } from '../../graders/trace/spans.ts';
import { traceOf } from './written.ts';

describe('spansOf', () => {
  it('tells who ran from when to when, with parent and line', () => {
    const spans = spansOf(traceOf('0 call main', '0 job first in main line 4', '100 first fails', '100 main ends'));

    expect(spans).toEqual([
      { span: 1, of: 'call', name: 'main', from: 0, to: 100, failed: false, waits: [], resumedAt: [], blocked: [] },
      {
        span: 2,
        of: 'job',
        name: 'first',
        from: 0,
        to: 100,
        failed: true,
        parent: 1,
        line: 4,
        waits: [],
        resumedAt: [],
        blocked: [],
      },
    ]);
  });

  it('keeps what a job was called with', () => {
    const [span] = spansOf({
      events: [{ at: 0, type: 'started', span: 1, of: 'job', name: 'a', job: 'id', args: [4, 'x'] }],
    });

    expect(span).toMatchObject({ job: 'id', args: [4, 'x'] });
  });

  it('believes the first of two starts with one number', () => {
    const start = { at: 0, type: 'started', span: 1, of: 'call' } as const;

    const spans = spansOf({
      events: [
        { ...start, name: 'first' },
        { ...start, name: 'second' },
      ],
    });

    expect(spans.map(({ name }) => name)).toEqual(['first']);
  });

  it('keeps only the awaits in which time passed', () => {
    const trace = traceOf('0 coroutine f', '0 f waits 2', '0 f resumes', '0 f waits 3', '50 f resumes', '50 f ends');

    expect(spansOf(trace)).toMatchObject([{ waits: [{ from: 0, to: 50, line: 3 }], resumedAt: [50], to: 50 }]);
  });

  it('ends an await that rejects where the code goes on', () => {
    const trace = traceOf('0 coroutine f', '0 f waits 2', '50 f waits 5', '80 f fails');

    expect(spansOf(trace)).toMatchObject([
      {
        waits: [
          { from: 0, to: 50, line: 2 },
          { from: 50, to: 80, line: 5 },
        ],
        resumedAt: [50, 80],
        failed: true,
      },
    ]);
  });

  it('lets an await that never ends last as long as the trace', () => {
    const trace = traceOf('0 coroutine f', '0 f waits 2', '0 job a', '70 a ends', '70 stuck');

    expect(spansOf(trace)[0]).toMatchObject({ waits: [{ from: 0, to: 70, line: 2 }], resumedAt: [] });
    expect(spansOf(trace)[0]).not.toHaveProperty('to');
  });

  it('ignores what a span does after its end, and spans that never started', () => {
    const trace = traceOf('0 coroutine f', '10 f ends', '20 f waits 3', '30 f ends', '30 nobody ends');

    expect(spansOf(trace)).toMatchObject([{ to: 10, waits: [] }]);
  });

  it('keeps where each span blocked', () => {
    const trace = traceOf('0 call main', '30 blocked 0 by main line 7', '30 main ends');

    expect(spansOf(trace)).toMatchObject([{ blocked: [{ from: 0, to: 30, line: 7 }] }]);
  });
});

describe('blockedStretches', () => {
  it('counts blocking in a callback for the open span that set its timer', () => {
    const trace = traceOf('0 call main', '0 set 1 10 by main', '10 fired 1', '60 blocked 10 line 3', '60 main ends');

    expect(blockedStretches(trace)).toEqual([{ from: 10, to: 60, line: 3, span: 1 }]);
  });

  it('counts it for nobody when that span is over', () => {
    const trace = traceOf('0 call main', '0 set 1 10 by main', '0 main ends', '10 fired 1', '60 blocked 10 line 3');

    expect(blockedStretches(trace)).toEqual([{ from: 10, to: 60, line: 3 }]);
  });

  it('leaves out what took no time', () => {
    expect(blockedStretches(traceOf('5 blocked 5'))).toEqual([]);
  });
});
