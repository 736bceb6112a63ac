import { describe, expect, it } from 'vitest';
import { eventSentence } from '../../graders/page/event-sentences.ts';
import type { EventContext } from '../../graders/page/event-sentences.ts';
import type { TraceEvent } from '../../graders/trace/event.ts';

const context: EventContext = { nameOf: (span) => ['f', 'g', 'f #2'][span] ?? '?' };
const error = { kind: 'error', name: 'Error', message: 'no' } as const;
const nothing = { kind: 'undefined' } as const;

const said: readonly (readonly [sentence: string, event: TraceEvent, more?: Partial<EventContext>])[] = [
  ["The check calls f(1, 'a').", { at: 0, type: 'started', span: 0, of: 'call', name: 'f', args: [1, 'a'] }],
  ['The check calls f(), as f #2.', { at: 0, type: 'started', span: 2, of: 'call', name: 'f' }],
  ['While g runs, f() is called.', { at: 0, type: 'started', span: 0, of: 'call', name: 'f', parent: 1 }],
  [
    'f calls g, which is written on line 3.',
    { at: 0, type: 'started', span: 1, of: 'coroutine', name: 'g', parent: 0, line: 3 },
  ],
  [
    'f calls the function on line 3.',
    { at: 0, type: 'started', span: 1, of: 'coroutine', name: '', parent: 0, line: 3 },
  ],
  ['The function on line 3 starts.', { at: 0, type: 'started', span: 1, of: 'coroutine', name: '', line: 3 }],
  ['f calls g.', { at: 0, type: 'started', span: 1, of: 'coroutine', name: 'g', parent: 0 }],
  ['g, which is written on line 3, starts.', { at: 0, type: 'started', span: 1, of: 'coroutine', name: 'g', line: 3 }],
  ['g starts.', { at: 0, type: 'started', span: 1, of: 'coroutine', name: 'g' }],
  ['f calls g on line 4.', { at: 0, type: 'started', span: 1, of: 'job', name: 'g', parent: 0, line: 4 }],
  ['g is called.', { at: 0, type: 'started', span: 1, of: 'job', name: 'g' }],
  ['f waits on line 5.', { at: 0, type: 'waits', span: 0, line: 5 }],
  ['f goes on, after 30 ms.', { at: 100, type: 'resumes', span: 0 }, { waitedSince: 70 }],
  ['f goes on, in the same instant.', { at: 100, type: 'resumes', span: 0 }],
  ['f is done.', { at: 0, type: 'ended', span: 0, failed: false, result: nothing }],
  ['f is done and gives 7.', { at: 0, type: 'ended', span: 0, failed: false, result: 7 }],
  ['f fails.', { at: 0, type: 'ended', span: 0, failed: true }],
  ['f fails with Error: no.', { at: 0, type: 'ended', span: 0, failed: true, result: error }],
  ['f blocks on line 2 from 0 to 50 ms: nothing else can run.', { at: 50, type: 'blocked', from: 0, span: 0, line: 2 }],
  ['Your code blocks from 0 to 50 ms: nothing else can run.', { at: 50, type: 'blocked', from: 0 }],
  ['f logs “a”.', { at: 0, type: 'log', level: 'log', text: 'a' }, { runner: 0 }],
  ['f logs “a” with console.error.', { at: 0, type: 'log', level: 'error', text: 'a' }, { runner: 0 }],
  [String.raw`“a\nb” is logged.`, { at: 0, type: 'log', level: 'log', text: 'a\nb' }],
  ['The check notes “made”.', { at: 0, type: 'mark', name: 'made' }],
  [
    'The check looks at what exit is told: undefined.',
    { at: 0, type: 'observed', name: 'what exit is told', value: nothing },
  ],
  ['The check looks at it: a promise.', { at: 0, type: 'observed', name: 'it', value: 'a promise' }],
  ["The check looks at it: ' '.", { at: 0, type: 'observed', name: 'it', value: ' ' }],
  ['f sets a timer of 90 ms.', { at: 10, type: 'timer-set', timer: 1, due: 100, span: 0 }],
  ['Your code sets a timer that fires every 5 ms.', { at: 10, type: 'timer-set', timer: 1, due: 15, every: 5 }],
  ['A timer fires.', { at: 0, type: 'timer-fired', timer: 1 }],
  ['The timer that f set at 10 ms fires.', { at: 0, type: 'timer-fired', timer: 1 }, { timer: { at: 10, span: 0 } }],
  [
    'The timer that your code set at 10 ms is cleared.',
    { at: 0, type: 'timer-cleared', timer: 1 },
    { timer: { at: 10 } },
  ],
  ['Turns without a delay have gone round very often: from here on each takes 1 ms.', { at: 0, type: 'polling' }],
  ['Nothing waits for the promise that is made on line 3.', { at: 0, type: 'dropped', line: 3 }],
  ['A promise fails on line 3, and nobody handles it: Error: no.', { at: 0, type: 'unhandled', error, line: 3 }],
  ['The callback of a timer throws: Error: no.', { at: 0, type: 'threw', where: 'timer', error }],
  ['A microtask throws on line 3: Error: no.', { at: 0, type: 'threw', where: 'microtask', error, line: 3 }],
  ['A callback of nextTick throws: Error: no.', { at: 0, type: 'threw', where: 'nextTick', error }],
  [
    'What the check waits for is done.',
    { at: 0, type: 'settled', how: 'fulfilled', value: nothing, timers: [], open: [] },
  ],
  [
    'What the check waits for is done: 7. 1 timer of yours is still open.',
    { at: 0, type: 'settled', how: 'fulfilled', value: 7, timers: [{ due: 9 }], open: [] },
  ],
  [
    'What the check waits for fails with Error: no. 2 timers of yours are still open.',
    { at: 0, type: 'settled', how: 'rejected', value: error, timers: [{ due: 9 }, { due: 9 }], open: [] },
  ],
  [
    'What the check waits for fails.',
    { at: 0, type: 'settled', how: 'rejected', value: nothing, timers: [], open: [] },
  ],
  ['Nothing is ready and no timer is left: f and g can never end.', { at: 0, type: 'stuck', open: [0, 1] }],
  ['It would go on; the grader stops here.', { at: 0, type: 'drained', cut: true }],
  ['Nothing is left to run.', { at: 0, type: 'drained', cut: false }],
];

describe('the sentence of an event', () => {
  it.each(said.map(([sentence, event, more]) => ({ sentence, event, more })))(
    '$sentence',
    ({ sentence, event, more }) => {
      expect(eventSentence(event, { ...context, ...more })).toBe(sentence);
    },
  );
});
