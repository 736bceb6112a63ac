import { expect, it } from 'vitest';
import { findStuck, judge } from '../../graders/checks/judge.ts';
import type { Intended } from '../../graders/checks/intended.ts';
import type { TraceEvent } from '../../graders/trace/event.ts';

const many = Array.from({ length: 5_000 }, (_, index) => index);
const coroutine = (span: number, name: string): TraceEvent => ({ at: 0, type: 'started', span, of: 'coroutine', name });
const settled: TraceEvent = { at: 1, type: 'settled', how: 'fulfilled', value: null, timers: [], open: [1, 2] };

it('tells a hundred findings at most', () => {
  const lost = many.map((error): TraceEvent => ({ at: 0, type: 'unhandled', error }));

  expect(find([...lost, settled], { settlesAt: 1 })).toHaveLength(100);
});

it('knows that something is still running whose start a long trace has left out', () => {
  expect(find([coroutine(1, 'f'), settled], { leaves: 'nothing' })).toEqual([
    { kind: 'still-running', at: 1, names: ['f', 'another function'] },
  ]);
});

it('says once who waits, where it knows the line, and for whom there is no end to it a hundred times', () => {
  const open = many.flatMap((span) => [coroutine(span, `f${span}`), coroutine(10_000 + span, `f${span}`)]);
  const waits: TraceEvent = { at: 0, type: 'waits', span: 10_001, line: 7 };
  const stuck: TraceEvent = { at: 5, type: 'stuck', open: many.flatMap((span) => [span, 10_000 + span]) };

  const found = findStuck({ events: [...open, waits, stuck] });

  expect(found?.kind === 'never-settles' ? found.waiting : []).toEqual(
    many.slice(0, 100).map((span) => (span === 1 ? { name: 'f1', line: 7 } : { name: `f${span}` })),
  );
});

function find(events: readonly TraceEvent[], intended: Intended) {
  return judge({ trace: { events }, intended, jobs: [], plain: () => null });
}
