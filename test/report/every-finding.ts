/** A finding of every kind, budget and refusal, each with the sentences that it is told in. */
import type { Budget, Finding, Refusal } from '../../graders/trace/finding.ts';
import { budgets, file, refusals } from './every-stop.ts';

export interface Told {
  readonly finding: Finding;
  readonly sentences: readonly string[];
}

const error = { kind: 'error', name: 'Error', message: 'first failed' } as const;
const needs = [
  { name: 'first', ms: 100 },
  { name: 'second', ms: 200 },
];
const failed = { kind: 'object', entries: [['rejects', error]] } as const;
const came = { kind: 'object', entries: [['fulfils', 'a']] } as const;
const three = [...needs, { name: 'third', ms: 400 }];

type Case = readonly [Finding, string, ...string[]];

const byKind: Readonly<Record<Finding['kind'], readonly Case[]>> = {
  'settles-at': [
    [
      { kind: 'settles-at', expected: 200, actual: 300, ratherThan: 300, sumOf: needs, needs },
      'This case took 300 ms = 100 + 200. It can take 200, the longer one.',
    ],
    [
      { kind: 'settles-at', expected: 400, actual: 700, sumOf: three, needs: three },
      'This case took 700 ms = 100 + 200 + 400. It can take 400, the longest one.',
    ],
    [
      { kind: 'settles-at', expected: 200, actual: 250, needs },
      'This case took 250 ms. It can take 200, the longer one.',
    ],
    [
      { kind: 'settles-at', expected: 300, actual: 200, needs },
      'This case was done after 200 ms. It should take 300 = 100 + 200.',
    ],
    [{ kind: 'settles-at', expected: 100, actual: 0 }, 'This case was done after 0 ms. It should take 100.'],
    [
      { kind: 'settles-at', expected: 100, actual: 6000, needs: [{ name: 'first', ms: 100 }] },
      'This case took 6000 ms. It can take 100.',
    ],
  ],
  'never-settles': [
    [
      {
        kind: 'never-settles',
        at: 300,
        waiting: [{ name: 'together', line: 9 }, { name: '', line: 12 }, { name: 'other' }],
      },
      'This case never settles: at 300 ms it still waits, but nothing runs any more and no timer is left.',
      'together waits on line 9 for ever.',
      'A function waits on line 12 for ever.',
    ],
  ],
  'starts-at': [
    [{ kind: 'starts-at', name: 'second', expected: 0, actual: 100 }, 'second started at 100 ms. It can start at 0.'],
    [
      { kind: 'starts-at', name: 'second', expected: 100, actual: 0 },
      'second started at 0 ms, too early. It should start at 100.',
    ],
    [
      { kind: 'starts-at', name: 'second', expected: 100, actual: null },
      'second never started. It should start at 100 ms.',
    ],
  ],
  'ends-at': [
    [{ kind: 'ends-at', name: 'fun1', expected: 100, actual: 300 }, 'fun1 ended at 300 ms. It can end at 100.'],
    [
      { kind: 'ends-at', name: 'fun1', expected: 100, actual: 0 },
      'fun1 ended at 0 ms, too early. It should end at 100.',
    ],
    [{ kind: 'ends-at', name: 'fun1', expected: 100, actual: null }, 'fun1 never ended. It should end at 100 ms.'],
  ],
  called: [
    [{ kind: 'called', name: 'first', expected: 1, actual: 0 }, 'first was never called. It should be called once.'],
    [{ kind: 'called', name: 'first', expected: 1, actual: 2 }, 'first was called twice. It should be called once.'],
    [
      { kind: 'called', name: 'body', expected: 0, actual: 1 },
      'body was called once. It should not be called in this case.',
    ],
    [{ kind: 'called', name: 'work', expected: 2, actual: 5 }, 'work was called 5 times. It should be called twice.'],
  ],
  arguments: [
    [
      { kind: 'arguments', name: 'work', expected: ['a', 2], actual: [['a', 2]] },
      "work was called with (['a', 2]). It should be called with ('a', 2).",
    ],
    [
      { kind: 'arguments', name: 'work', expected: ['a'], actual: [] },
      "work was called with nothing. It should be called with ('a').",
    ],
    [
      { kind: 'arguments', name: 'work', expected: [error], actual: [error] },
      'work was called with (Error: first failed). That looks right, but it is not the very same.',
    ],
  ],
  'ends-how': [
    [{ kind: 'ends-how', name: 'run', expected: 'rejected' }, 'run did not fail. It should fail.'],
    [{ kind: 'ends-how', name: 'run', expected: 'fulfilled' }, 'run failed. It should not fail.'],
  ],
  order: [
    [
      { kind: 'order', first: 'prepare has returned', second: 'work starts', firstAt: 0, secondAt: 0 },
      'work started before prepare returned, both at 0 ms. It should be the other way round.',
    ],
    [
      { kind: 'order', first: 'first starts', second: 'second starts', firstAt: 0, secondAt: 0 },
      'second started before first, both at 0 ms. It should be the other way round.',
    ],
    [
      { kind: 'order', first: 'work starts', second: 'the prepared function has returned', firstAt: 100, secondAt: 0 },
      'The prepared function returned at 0 ms, before work started at 100. It should be the other way round.',
    ],
    [
      { kind: 'order', first: 'exit ends', second: 'settles', firstAt: 400, secondAt: 300 },
      'The promise settled at 300 ms, before exit ended at 400. It should be the other way round.',
    ],
    [
      { kind: 'order', first: 'main fails', second: 'line 2', firstAt: 400, secondAt: 0 },
      'Line 2 of the log came at 0 ms, before main failed at 400. It should be the other way round.',
    ],
    [
      { kind: 'order', first: 'work starts', second: 'made', firstAt: 100, secondAt: 0 },
      'The check came to "made" at 0 ms, before work started at 100. It should be the other way round.',
    ],
  ],
  'missing-event': [
    [{ kind: 'missing-event', name: 'work starts' }, 'work never started.'],
    [{ kind: 'missing-event', name: 'work ends' }, 'work never ended.'],
    [{ kind: 'missing-event', name: 'work fails' }, 'work never failed.'],
    [{ kind: 'missing-event', name: 'settles' }, 'The promise never settled.'],
    [{ kind: 'missing-event', name: 'line 2' }, 'There is no line 2 in the log.'],
    [{ kind: 'missing-event', name: 'createTask has returned' }, 'createTask never returned.'],
    [{ kind: 'missing-event', name: 'the promise of run ends' }, 'The promise of run never ended.'],
    [{ kind: 'missing-event', name: 'made' }, 'The check never came to "made".'],
  ],
  log: [
    [
      { kind: 'log', index: 1, expected: 'Function 1: finished', actual: 'Function 1 finished', at: 100 },
      'Line 2 of the log is "Function 1 finished". It should be "Function 1: finished".',
    ],
    [{ kind: 'log', index: 2, expected: null, actual: 'done', at: 100 }, 'Line 3 of the log is one too many: "done".'],
    [{ kind: 'log', index: 0, expected: 'A 2', actual: null }, 'Line 1 of the log is missing: "A 2".'],
  ],
  'log-time': [
    [
      { kind: 'log-time', index: 1, text: 'A 1', expected: 100, actual: 0 },
      'Line 2 of the log, "A 1", came at 0 ms. It should come at 100.',
    ],
    [
      { kind: 'log-time', index: 1, text: 'A 1', expected: 100, actual: 200 },
      'Line 2 of the log, "A 1", came at 200 ms. It can come at 100.',
    ],
  ],
  value: [
    [
      { kind: 'value', expected: ['a', 'b'], actual: { kind: 'undefined' } },
      "This case came to undefined. It should come to ['a', 'b'].",
    ],
    [
      { kind: 'value', expected: ['a'], actual: [{ kind: 'promise' }] },
      "This case came to [a promise]. It should come to ['a'].",
    ],
    [
      {
        kind: 'value',
        expected: [failed, failed, came],
        actual: [{ kind: 'object', entries: [['fulfils', { kind: 'undefined' }]] }, failed, came],
      },
      '1 of 3 outcomes is wrong: the 1st came to undefined. It should fail with Error: first failed.',
    ],
    [
      { kind: 'value', expected: [came, came], actual: [failed, failed] },
      "Both outcomes are wrong: the 1st failed with Error: first failed. It should come to 'a'.",
    ],
    [
      { kind: 'value', expected: [came, came, came], actual: [came, failed, failed] },
      "2 of 3 outcomes are wrong: the 2nd failed with Error: first failed. It should come to 'a'.",
    ],
    [
      { kind: 'value', expected: [came, came, came], actual: [failed, failed, failed] },
      "All 3 outcomes are wrong: the 1st failed with Error: first failed. It should come to 'a'.",
    ],
    [
      { kind: 'value', expected: failed, actual: came },
      "This case came to 'a'. It should fail with Error: first failed.",
    ],
    [
      { kind: 'value', expected: error, actual: error },
      'This case came to Error: first failed. That looks right, but it is not the very same.',
    ],
  ],
  observed: [
    [
      { kind: 'observed', name: 'what fun1 gives back', expected: 'no promise', actual: 'a promise' },
      'What fun1 gives back: a promise. It should be: no promise.',
    ],
    [
      { kind: 'observed', name: 'calls', expected: 2, actual: { kind: 'other', text: 'nothing' } },
      'calls: nothing. It should be: 2.',
    ],
    [
      { kind: 'observed', name: 'what exit is told', expected: { kind: 'undefined' }, actual: 'body' },
      "What exit is told: 'body'. It should be: undefined.",
    ],
    [{ kind: 'observed', name: 'text', expected: 'x', actual: '' }, "text: ''. It should be: x."],
    [
      { kind: 'observed', name: 'result', expected: error, actual: error },
      'result: Error: first failed. That looks right, but it is not the very same.',
    ],
  ],
  rejects: [
    [
      { kind: 'rejects', error, at: 100, line: 9 },
      'This case failed at 100 ms with Error: first failed from line 9. It should not fail.',
    ],
    [
      { kind: 'rejects', error: { kind: 'undefined' }, at: 0 },
      'This case failed at 0 ms with undefined. It should not fail.',
    ],
  ],
  fulfils: [
    [
      { kind: 'fulfils', value: { kind: 'undefined' }, expected: { kind: 'ref', name: 'the error of body' }, at: 400 },
      'This case did not fail: at 400 ms it came to undefined. It should fail with the error of body.',
    ],
  ],
  error: [
    [
      { kind: 'error', expected: { kind: 'ref', name: 'the error of body' }, actual: error },
      'This case failed with Error: first failed. It should fail with the error of body.',
    ],
    [
      { kind: 'error', expected: error, actual: error },
      'This case failed with Error: first failed. That looks right, but it is not the very same error.',
    ],
  ],
  'at-once': [
    [
      { kind: 'at-once', most: 2, actual: 3, at: 100, names: ['a', 'b', 'c'] },
      'At 100 ms 3 jobs ran at once: a, b and c. At most 2 may.',
    ],
  ],
  'timers-left': [
    [
      { kind: 'timers-left', at: 100, timers: [{ due: 5000 }] },
      'At 100 ms, when the promise settled, 1 timer was still open: due at 5000 ms.',
    ],
    [
      { kind: 'timers-left', at: 100, timers: [{ due: 200 }, { due: 300, every: 100 }] },
      'At 100 ms, when the promise settled, 2 timers were still open: due at 200 ms; repeated every 100 ms until someone clears it.',
    ],
    [
      {
        kind: 'timers-left',
        at: 100,
        timers: [
          { due: 200, every: 100 },
          { due: 300, every: 200 },
        ],
      },
      'At 100 ms, when the promise settled, 2 timers were still open: repeated every 100 and 200 ms until someone clears them.',
    ],
    [
      { kind: 'timers-left', at: 100, timers: [{ due: 300, every: 100 }] },
      'At 100 ms, when the promise settled, 1 timer was still open: repeated every 100 ms until someone clears it.',
    ],
  ],
  'still-running': [
    [
      { kind: 'still-running', at: 100, names: ['exit'] },
      'At 100 ms, when the promise settled, exit was still running.',
    ],
    [
      { kind: 'still-running', at: 100, names: ['a', 'b'] },
      'At 100 ms, when the promise settled, a and b were still running.',
    ],
  ],
  blocks: [
    [
      { kind: 'blocks', from: 0, to: 3000, line: 4 },
      'From 0 to 3000 ms line 4 blocked the whole program: no timer and no other function could run.',
    ],
    [
      { kind: 'blocks', from: 0, to: 3000 },
      'From 0 to 3000 ms something blocked the whole program: no timer and no other function could run.',
    ],
  ],
  'blocks-for': [
    [
      { kind: 'blocks-for', index: 0, expected: 3000, actual: null },
      'The program did not block. It should block for 3000 ms.',
    ],
    [
      { kind: 'blocks-for', index: 1, expected: 3000, actual: null },
      'The program did not block a 2nd time. It should block a 2nd time for 3000 ms.',
    ],
    [
      { kind: 'blocks-for', index: 0, expected: 3000, actual: 2000 },
      'The program blocked for 2000 ms. It should block for 3000.',
    ],
    [
      { kind: 'blocks-for', index: 2, expected: 3000, actual: 2000 },
      'The program blocked a 3rd time for 2000 ms. It should block a 3rd time for 3000.',
    ],
  ],
  unhandled: [
    [
      { kind: 'unhandled', error, at: 100, line: 9 },
      'At 100 ms a promise failed with Error: first failed from line 9, and nobody handled it.',
    ],
    [
      { kind: 'unhandled', error, at: 100 },
      'At 100 ms a promise failed with Error: first failed, and nobody handled it.',
    ],
  ],
  threw: [
    [
      { kind: 'threw', where: 'timer', error, at: 100, line: 9 },
      "At 100 ms a timer's callback threw Error: first failed from line 9, where nobody can catch it.",
    ],
    [
      { kind: 'threw', where: 'microtask', error, at: 0 },
      'At 0 ms a callback of queueMicrotask threw Error: first failed, where nobody can catch it.',
    ],
    [
      { kind: 'threw', where: 'nextTick', error, at: 0 },
      'At 0 ms a callback of process.nextTick threw Error: first failed, where nobody can catch it.',
    ],
  ],
  'over-budget': Object.entries(budgets).flatMap(([name, [withLine, withoutLine]]): Case[] => {
    // The keys of `budgets` are budgets.
    const budget = name as Budget;
    return [
      [{ kind: 'over-budget', budget, line: 12 }, withLine],
      [{ kind: 'over-budget', budget }, withoutLine],
    ];
  }),
  crashed: [
    [
      { kind: 'crashed', error: 'Segmentation fault' },
      'The process in which the code ran ended suddenly, so this check is not passed.',
      'An ordinary program cannot cause that: if yours is one, please report it.',
    ],
  ],
  'not-started': [[{ kind: 'not-started', name: 'together' }, 'together is still as it is in the stub.']],
  'missing-export': [
    [
      { kind: 'missing-export', name: 'together', near: 'togehter', found: ['togehter'] },
      '`togehter` is exported; the exercise looks for `together`.',
    ],
    [
      { kind: 'missing-export', name: 'together', found: ['main', 'helper'] },
      '`together` is not exported. The file exports `main` and `helper`.',
    ],
    [{ kind: 'missing-export', name: 'together', found: [] }, '`together` is not exported: the file exports nothing.'],
  ],
  'wrong-export': [
    [
      { kind: 'wrong-export', name: 'together', expected: 'function', actual: 'undefined' },
      '`together` is exported, but it is undefined. It should be a function.',
    ],
  ],
  'import-failed': [
    [{ kind: 'import-failed', error, line: 3 }, 'The file could not be loaded: line 3 threw Error: first failed.'],
    [{ kind: 'import-failed', error }, 'The file could not be loaded: it threw Error: first failed.'],
  ],
  'missing-global': [
    [
      { kind: 'missing-global', name: 'fetch', line: 7 },
      'There is no `fetch` here (line 7).',
      'An exercise has the language itself and everything that waits: setTimeout, setInterval, setImmediate, queueMicrotask, process.nextTick, Date, performance.now, AbortController, Event, EventTarget, structuredClone and Atomics.wait.',
    ],
  ],
  frozen: [
    [
      {
        kind: 'frozen',
        error: { kind: 'error', name: 'TypeError', message: "Cannot assign to read only property 'then' of object" },
        line: 2,
      },
      "Line 2 changes something that is built in: TypeError: Cannot assign to read only property 'then' of object.",
      'What is built in is frozen here, so that no answer can change another.',
    ],
  ],
  refused: Object.entries(refusals).flatMap(([name, cases]) =>
    cases.map(([parts, [first = '', ...rest]]): Case => {
      // The keys of `refusals` are reasons.
      const reason = name as Refusal['reason'];
      return [{ kind: 'refused', refusal: { reason, file, ...parts } }, first, ...rest];
    }),
  ),
};

/** Every finding with its sentences. */
export const everyFinding: readonly Told[] = Object.values(byKind).flatMap((cases) =>
  cases.map(([finding, ...sentences]) => ({ finding, sentences })),
);
