import { expect, it } from 'vitest';
import { createRecorder, type NewEvent } from '../../graders/world/recorder.ts';
import { budget } from '../../graders/world/budget.ts';
import { world } from './run.ts';

it('leaves out what only a picture needs, and says so when it leaves out anything else', () => {
  const left: NewEvent[] = [];
  const recorder = createRecorder({ now: () => 0, before: () => {}, full: (event) => left.push(event), firstSpan: 1 });
  const events = (): number => recorder.trace.events.length;

  for (let count = 0; count < budget.details + 10; count += 1) recorder.start({ of: 'coroutine', name: 'f' });
  expect([events(), left.length]).toEqual([budget.details, 0]);

  for (let count = budget.details; count < budget.events; count += 1) recorder.record({ type: 'mark', name: 'm' });
  expect([events(), left.length]).toEqual([budget.events, 0]);

  recorder.start({ of: 'job', name: 'work' });
  recorder.record({ type: 'drained', cut: false });
  expect([events(), left]).toEqual([
    budget.events + 1,
    [{ type: 'started', span: budget.details + 11, of: 'job', name: 'work', parent: budget.details + 10 }],
  ]);
});

it.each([
  ['output', { type: 'log', level: 'debug', text: '' }],
  ['calls', { type: 'unhandled', error: 1 }],
] as const)('spends the budget for %s when the trace is full of that', async (spent, event) => {
  const loop = world.begin({ lines: [] });

  await loop.run(() => {
    for (let count = 0; count <= budget.events; count += 1) loop.recorder.record(event);
    loop.settle({ how: 'fulfilled', value: null });
  });

  expect(loop.spent()).toEqual({ budget: spent });
});
