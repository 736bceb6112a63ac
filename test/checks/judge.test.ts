import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import type { Intended } from '../../graders/checks/intended.ts';
import { anything } from '../../graders/checks/intended.ts';
import { createJob, type Job } from '../../graders/checks/job.ts';
import { expectsSomething, judge } from '../../graders/checks/judge.ts';
import { calling, during, line, longest, sum } from '../../graders/checks/relations.ts';
import { sameLine } from '../../graders/checks/same.ts';
import type { TraceEvent } from '../../graders/trace/event.ts';
import type { Finding } from '../../graders/trace/finding.ts';
import { snapshot } from '../../graders/world/snapshot.ts';

const a = createJob({ id: 'a', name: 'a', ms: 100 });
const b = createJob({ id: 'b', name: 'b', ms: 200 });

describe('spans', () => {
  it('are right when each job runs once, when it should', () => {
    expect(find([...ran(a, 0), ...ran(b, 0)], { spans: [during(a, 0), during(b, 0)] })).toEqual([]);
  });

  it('tell a late start, and not the late end that follows from it', () => {
    expect(find([...ran(a, 0), ...ran(b, 100)], { spans: [during(a, 0), during(b, 0)] })).toEqual([
      { kind: 'starts-at', name: 'b', expected: 0, actual: 100 },
    ]);
  });

  it('tell an end at the wrong time and an end that never came', () => {
    const never = ran(a, 0).slice(0, 1);

    expect(find(ran(a, 0, 150), { spans: [during(a, 0)] })).toEqual([
      { kind: 'ends-at', name: 'a', expected: 100, actual: 150 },
    ]);
    expect(find(never, { spans: [during(a, 0)] })).toEqual([
      { kind: 'ends-at', name: 'a', expected: 100, actual: null },
    ]);
  });

  it('tell a job that was called twice, and one that was not expected at all', () => {
    expect(find([...ran(a, 0), ...ran(a, 0)], { spans: [during(a, 0)] })).toEqual([
      { kind: 'called', name: 'a', expected: 1, actual: 2 },
    ]);
    expect(find(ran(b, 0), { spans: [] })).toEqual([{ kind: 'called', name: 'b', expected: 0, actual: 1 }]);
    expect(find([], { spans: [during(a, 0)] })).toEqual([{ kind: 'called', name: 'a', expected: 1, actual: 0 }]);
  });

  it('tell jobs of one name apart by their place in the case', () => {
    const twin = createJob({ id: 'twin', name: 'a', ms: 50 });

    expect(find([...ran(twin, 0), ...ran(a, 0)], { spans: [during(a, 0), during(twin, 0)] })).toEqual([]);
  });

  it('match calls by name, in the order in which they are made', () => {
    const calls = [...called('f', 0, 50), ...called('f', 10, 30)];

    expect(find(calls, { spans: [calling('f', 0, 50), calling('f', 10, 40)] })).toEqual([
      { kind: 'ends-at', name: 'f', expected: 40, actual: 30 },
    ]);
  });

  it('compare arguments only where they are expected', () => {
    expect(find(ran(a, 0, 100, [1]), { spans: [during(a, 0)] })).toEqual([]);
    expect(find(ran(a, 0, 100, [1]), { spans: [during(a, 0, { args: [2] })] })).toEqual([
      { kind: 'arguments', name: 'a', expected: [2], actual: [1] },
    ]);
  });

  it('tell a call that ended the wrong way', () => {
    const failing = called('f', 0, 50).map((event) => (event.type === 'ended' ? { ...event, failed: true } : event));

    expect(find(failing, { spans: [{ ...calling('f', 0, 50), failed: false }] })).toEqual([
      { kind: 'ends-how', name: 'f', expected: 'fulfilled' },
    ]);
    expect(find(called('f', 0, 50), { spans: [{ ...calling('f', 0, 50), failed: true }] })).toEqual([
      { kind: 'ends-how', name: 'f', expected: 'rejected' },
    ]);
  });

  it('tell that a call was never made', () => {
    expect(find([], { spans: [calling('f', 0, 50)] })).toEqual([{ kind: 'called', name: 'f', expected: 1, actual: 0 }]);
  });

  it('count what never ends among those that run at once', () => {
    expect(find([...ran(a, 0).slice(0, 1), ...ran(b, 500)], { atMost: 1 })).toMatchObject([
      { kind: 'at-once', at: 500 },
    ]);
  });

  it('count how many run at once', () => {
    expect(find([...ran(a, 0), ...ran(b, 50)], { atMost: 1 })).toEqual([
      { kind: 'at-once', most: 1, actual: 2, at: 50, names: ['a', 'b'] },
    ]);
    expect(find([...ran(a, 0), ...ran(b, 100)], { atMost: 1 })).toEqual([]);
  });
});

describe('order', () => {
  const events: TraceEvent[] = [{ at: 0, type: 'mark', name: 'made' }, ...ran(a, 0), settled(100)];

  it('is right when each event comes before the next', () => {
    expect(find(events, { order: ['made', 'a starts', 'a ends', 'settles'] })).toEqual([]);
  });

  it('tells the first two that stand the wrong way round', () => {
    expect(find(events, { order: ['a starts', 'made'] })).toEqual([
      { kind: 'order', first: 'a starts', second: 'made', firstAt: 0, secondAt: 0 },
    ]);
  });

  it('knows the lines of the log, and a job that fails', () => {
    const failed = ran(b, 0).map((event) => (event.type === 'ended' ? { ...event, failed: true } : event));
    const logged = [{ at: 0, type: 'log', level: 'log', text: 'x' } as const, ...failed, settled(200)];

    expect(find(logged, { order: ['line 1', 'b starts', 'b fails', 'settles'] })).toEqual([]);
    expect(find(logged, { order: ['line 1', 'line 2'] })).toEqual([{ kind: 'missing-event', name: 'line 2' }]);
    expect(find(logged, { order: ['b ends'] })).toEqual([{ kind: 'missing-event', name: 'b ends' }]);
    expect(find(ran(a, 0).slice(0, 1), { order: ['a ends'] })).toEqual([{ kind: 'missing-event', name: 'a ends' }]);
  });

  it('tells an event that is missing', () => {
    expect(find(events, { order: ['made', 'b starts'] })).toEqual([{ kind: 'missing-event', name: 'b starts' }]);
    expect(find(events, { order: ['a fails'] })).toEqual([{ kind: 'missing-event', name: 'a fails' }]);
  });
});

describe('time', () => {
  it('tells a wrong total with the arithmetic of the likely mistake', () => {
    expect(find([settled(300)], { settlesAt: longest(a, b), ratherThan: sum(a, b) })).toEqual([
      {
        kind: 'settles-at',
        expected: 200,
        actual: 300,
        ratherThan: 300,
        sumOf: [
          { name: 'a', ms: 100 },
          { name: 'b', ms: 200 },
        ],
        needs: [
          { name: 'a', ms: 100 },
          { name: 'b', ms: 200 },
        ],
      },
    ]);
  });

  it('gives each blocked stretch, and a total with blocked stretches, 2 ms of slack', () => {
    const blocked = (from: number, to: number): TraceEvent[] => [
      { at: to, type: 'blocked', from },
      { at: to, type: 'log', level: 'log', text: 'x' },
    ];
    const blocks = [
      { from: 0, to: 100 },
      { from: 100, to: 300 },
    ];

    expect(find([...blocked(0, 101), ...blocked(101, 303), settled(304)], { blocks, settlesAt: 300 })).toEqual([]);
    expect(find(blocked(0, 103), { blocks: [{ from: 0, to: 100 }] })).toEqual([
      { kind: 'blocks-for', index: 0, expected: 100, actual: 103 },
    ]);
    expect(find([settled(305)], { blocks, settlesAt: 300 })[0]).toMatchObject({ kind: 'settles-at' });
    expect(find([settled(301)], { settlesAt: 300 })).toHaveLength(1);
    expect(find([...blocked(0, 100)], { blocks })).toEqual([
      { kind: 'blocks-for', index: 0, expected: 300, actual: 100 },
    ]);
  });

  it('joins stretches that touch with nothing between them', () => {
    const events: TraceEvent[] = [
      { at: 60, type: 'blocked', from: 0 },
      { at: 100, type: 'blocked', from: 60 },
    ];

    expect(find(events, { blocks: [{ from: 0, to: 100 }] })).toEqual([]);
    expect(find(events, { blocks: 'never' })).toEqual([{ kind: 'blocks', from: 0, to: 100 }]);
    expect(find(events, { blocks: [] })).toEqual([{ kind: 'blocks', from: 0, to: 100 }]);
  });

  it('tells timers and spans that are still open when the promise settles', () => {
    const events: TraceEvent[] = [
      { at: 0, type: 'started', span: 7, of: 'coroutine', name: 'helper' },
      { ...settled(10), timers: [{ due: 50 }], open: [7] },
    ];

    expect(find(events, { leaves: 'nothing' })).toEqual([
      { kind: 'timers-left', at: 10, timers: [{ due: 50 }] },
      { kind: 'still-running', at: 10, names: ['helper'] },
    ]);
    expect(find([settled(10)], { leaves: 'nothing' })).toEqual([]);
  });

  it('tells that it never settles, and who was waiting where, before anything else', () => {
    const events: TraceEvent[] = [
      { at: 0, type: 'started', span: 1, of: 'call', name: 'f' },
      { at: 0, type: 'started', span: 2, of: 'coroutine', name: 'f', line: 3 },
      { at: 0, type: 'waits', span: 2, line: 4 },
      { at: 0, type: 'started', span: 3, of: 'job', name: 'a', job: 'a' },
      { at: 5, type: 'stuck', open: [1, 2, 3] },
    ];

    expect(find(events, { settlesAt: 0, log: ['x'] })).toEqual([
      { kind: 'never-settles', at: 5, waiting: [{ name: 'f', line: 4 }] },
    ]);
  });
});

describe('values', () => {
  const error = new Error('boom');

  it('compare results as plain data', () => {
    expect(find([settled(0, [1, { x: undefined }])], { value: [1, { x: undefined }] })).toEqual([]);
    expect(find([settled(0, [1])], { value: [2] })).toEqual([{ kind: 'value', expected: [2], actual: [1] }]);
    expect(find([settled(0, undefined)], { value: null })).toHaveLength(1);
    expect(find([settled(0, Number.NaN)], { value: Number.NaN })).toEqual([]);
    expect(find([settled(0, -0)], { value: 0 })).toHaveLength(1);
  });

  it('tell an unexpected rejection and nothing that follows from it', () => {
    const rejected: TraceEvent = { ...settled(5, error), how: 'rejected', line: 3 };

    expect(find([rejected], { value: 1, settlesAt: 10 })).toEqual([
      { kind: 'rejects', error: { kind: 'error', name: 'Error', message: 'boom' }, at: 5, line: 3 },
    ]);
  });

  it('tell the wrong reason, a missing rejection, and accept any reason where any is right', () => {
    const rejected: TraceEvent = { ...settled(5, 'other'), how: 'rejected' };

    expect(find([rejected], { rejects: 'why' })).toEqual([{ kind: 'error', expected: 'why', actual: 'other' }]);
    expect(find([rejected], { rejects: anything })).toEqual([]);
    expect(find([settled(5, 1)], { rejects: undefined })).toEqual([
      { kind: 'fulfils', value: 1, expected: { kind: 'undefined' }, at: 5 },
    ]);
    expect(find([settled(5, 1)], { rejects: anything })).toEqual([
      { kind: 'fulfils', value: 1, expected: { kind: 'other', text: 'an error' }, at: 5 },
    ]);
  });

  it('compare what was observed, the last time it was', () => {
    const seen = (value: unknown): TraceEvent => ({ at: 0, type: 'observed', name: 'it', value: plain(value) });

    expect(find([seen(1), seen(2), settled(0)], { observed: { it: 2 } })).toEqual([]);
    expect(find([seen(null), settled(0)], { observed: { it: null } })).toEqual([]);
    expect(find([settled(0)], { observed: { it: 2 } })).toEqual([
      { kind: 'observed', name: 'it', expected: 2, actual: { kind: 'other', text: 'nothing' } },
    ]);
  });

  it('tell errors that nobody caught, whatever else is right', () => {
    const events: TraceEvent[] = [
      { at: 3, type: 'unhandled', error: 'lost', line: 2 },
      { at: 4, type: 'threw', where: 'timer', error: 'lost' },
      settled(5),
    ];

    expect(find(events, { settlesAt: 5 })).toEqual([
      { kind: 'unhandled', error: 'lost', at: 3, line: 2 },
      { kind: 'threw', where: 'timer', error: 'lost', at: 4 },
    ]);
  });
});

describe('logs', () => {
  const logged = (...texts: readonly (readonly [number, string])[]): TraceEvent[] => [
    ...texts.map(([at, text]) => ({ at, type: 'log', level: 'log', text }) as const),
    { at: 0, type: 'log', level: 'error', text: 'for debugging' },
    settled(0),
  ];

  it('compare line by line, and times only when all texts are right', () => {
    expect(find(logged([0, 'x'], [5, 'y']), { log: [line('x', 0), line('y', 5)] })).toEqual([]);
    expect(find(logged([0, 'x'], [6, 'y']), { log: [line('x', 0), line('y', 5)] })).toEqual([
      { kind: 'log-time', index: 1, text: 'y', expected: 5, actual: 6 },
    ]);
    expect(find(logged([1, 'x'], [6, 'z']), { log: [line('x', 0), 'y'] })).toEqual([
      { kind: 'log', index: 1, expected: 'y', actual: 'z', at: 6 },
    ]);
  });

  it('tell lines too many and too few', () => {
    expect(find(logged([0, 'x'], [5, 'z']), { log: [line('x', 0), line('y', 5)] })).toEqual([
      { kind: 'log', index: 1, expected: 'y', actual: 'z', at: 5, timesAreRight: true },
    ]);
    expect(find(logged([0, 'x']), { log: [] })).toEqual([
      { kind: 'log', index: 0, expected: null, actual: 'x', at: 0 },
    ]);
    expect(find(logged(), { log: ['x'] })).toEqual([{ kind: 'log', index: 0, expected: 'x', actual: null }]);
  });

  it('split what one call printed on several lines', () => {
    expect(find(logged([0, 'x\ny']), { log: ['x', 'y'] })).toEqual([]);
  });

  it('let lists interleave, each in its own order', () => {
    const logs = [['a1', line('a2', 5)], ['b1']];

    expect(find(logged([0, 'a1'], [0, 'b1'], [5, 'a2']), { logs })).toEqual([]);
    expect(find(logged([0, 'a1'], [0, 'b1'], [6, 'a2']), { logs })).toEqual([
      { kind: 'log-time', index: 2, text: 'a2', expected: 5, actual: 6 },
    ]);
    expect(find(logged([0, 'a2']), { logs })).toEqual([{ kind: 'log', index: 0, expected: 'a1', actual: 'a2', at: 0 }]);
    expect(find(logged([0, 'a1'], [0, 'b1']), { logs })).toEqual([
      { kind: 'log', index: 2, expected: 'a2', actual: null },
    ]);
  });

  it('prefer the line that is due when no list goes on so', () => {
    const logs = [[line('a1', 0)], [line('b1', 5)]];

    expect(find(logged([5, 'x']), { logs })).toEqual([{ kind: 'log', index: 0, expected: 'b1', actual: 'x', at: 5 }]);
    expect(find(logged([0, 'a1'], [5, 'b1'], [6, 'x']), { logs })).toEqual([
      { kind: 'log', index: 2, expected: null, actual: 'x', at: 6 },
    ]);
  });

  it('compare numbers as numbers', () => {
    expect(sameLine('result 16.0, wait', 'result 16, wait  ')).toBe(true);
    expect(sameLine('result 1.0717734625362931', 'result 1.0717734625362933')).toBe(true);
    expect(sameLine('result 1.07177', 'result 1.07178')).toBe(false);
    expect(sameLine('A 2', 'A 3')).toBe(false);
    expect(sameLine('A: 2', 'A 2')).toBe(false);
    expect(sameLine('1 2', '1')).toBe(false);
    expect(sameLine('09:00:03', '9:0:3')).toBe(false);
  });

  it('find every line the same as itself, with blanks after it', () => {
    fc.assert(fc.property(fc.string(), (text) => sameLine(text, `${text}  `)));
  });
});

describe('an intended', () => {
  it('expects something only when it says something', () => {
    expect(expectsSomething({})).toBe(false);
    expect(expectsSomething({ ratherThan: 3 })).toBe(false);
    expect(expectsSomething({ settlesAt: 0 })).toBe(true);
    expect(expectsSomething({ spans: [] })).toBe(true);
  });
});

function plain(value: unknown) {
  return snapshot(value, () => undefined);
}

function find(events: readonly TraceEvent[], intended: Intended): readonly Finding[] {
  return judge({ trace: { events }, intended, jobs: [a, b], plain });
}

let spans = 100;

function ran(job: Job, from: number, to = from + job.ms, args: readonly number[] = []): TraceEvent[] {
  spans += 1;
  return [
    { at: from, type: 'started', span: spans, of: 'job', name: job.name, job: job.id, args },
    { at: to, type: 'ended', span: spans, failed: false },
  ];
}

function called(name: string, from: number, to: number): TraceEvent[] {
  spans += 1;
  return [
    { at: from, type: 'started', span: spans, of: 'call', name },
    { at: to, type: 'ended', span: spans, failed: false },
  ];
}

function settled(at: number, value?: unknown): Extract<TraceEvent, { type: 'settled' }> {
  return { at, type: 'settled', how: 'fulfilled', value: plain(value), timers: [], open: [] };
}
