/** Situations in which the wrong thing comes out. */
import { during, line } from '../../graders/checks/relations.ts';
import { failedExercise, failing, job, sample } from './sample.ts';

const nothingLeft = { timers: [], open: [] };

/** The lines of another program; every time is right. */
export const wrongText = failedExercise({
  ...sample({
    events: [
      { at: 0, type: 'started', span: 1, of: 'call', name: 'fun1' },
      { at: 0, type: 'started', span: 2, of: 'coroutine', name: 'fun1', parent: 1, line: 5 },
      { at: 0, type: 'log', level: 'log', text: 'Function 1: result 16, wait ...' },
      { at: 0, type: 'timer-set', timer: 1, due: 100, span: 2 },
      { at: 0, type: 'waits', span: 2, line: 7 },
      { at: 100, type: 'timer-fired', timer: 1 },
      { at: 100, type: 'resumes', span: 2 },
      { at: 100, type: 'log', level: 'log', text: 'Function 1 finished' },
      { at: 100, type: 'ended', span: 2, failed: false },
      { at: 100, type: 'ended', span: 1, failed: false },
      { at: 100, type: 'settled', how: 'fulfilled', value: { kind: 'undefined' }, ...nothingLeft },
      { at: 100, type: 'drained', cut: false },
    ],
    intended: {
      spans: [{ of: 'call', name: 'fun1', from: 0, to: 100 }],
      settlesAt: 100,
      log: [line('Function 1: result 16, wait ...', 0), line('Function 1: finished', 100)],
    },
    calls: 'fun1',
    text: 'fun1(4, 100) is called',
    args: ['4', '100'],
  }),
  number: '03',
  slug: 'async-sleep',
  check: 'lines',
  title: 'every line is logged as prescribed, and at its time',
});

const [enter, body] = [job('enter', 100), failing('body', 200)];
const exit = job('exit', 100);

/** A catch that makes the failure disappear. */
export const swallowedError = failedExercise({
  ...sample({
    events: [
      { at: 0, type: 'started', span: 1, of: 'call', name: 'withContext' },
      { at: 0, type: 'started', span: 2, of: 'coroutine', name: 'withContext', parent: 1, line: 1 },
      { at: 0, type: 'started', span: 3, of: 'job', name: 'enter', job: 'enter', parent: 2, line: 2 },
      { at: 0, type: 'waits', span: 2, line: 2 },
      { at: 100, type: 'ended', span: 3, failed: false, result: 'enter' },
      { at: 100, type: 'resumes', span: 2 },
      { at: 100, type: 'started', span: 4, of: 'job', name: 'body', job: 'body', parent: 2, line: 4 },
      { at: 100, type: 'waits', span: 2, line: 4 },
      {
        at: 300,
        type: 'ended',
        span: 4,
        failed: true,
        result: { kind: 'error', name: 'Error', message: 'body failed' },
      },
      { at: 300, type: 'started', span: 5, of: 'job', name: 'exit', job: 'exit', parent: 2, line: 6 },
      { at: 300, type: 'waits', span: 2, line: 6 },
      { at: 400, type: 'ended', span: 5, failed: false, result: 'exit' },
      { at: 400, type: 'resumes', span: 2 },
      { at: 400, type: 'ended', span: 2, failed: false },
      { at: 400, type: 'ended', span: 1, failed: false },
      { at: 400, type: 'settled', how: 'fulfilled', value: { kind: 'undefined' }, ...nothingLeft },
      { at: 400, type: 'drained', cut: false },
    ],
    intended: {
      spans: [during(enter, 0), during(body, 100), during(exit, 300)],
      settlesAt: 400,
      rejects: new Error('body failed'),
    },
    jobs: [enter, body, exit],
    calls: 'withContext',
    text: 'enter needs 100 ms, body needs 200 ms and fails and exit needs 100 ms',
    args: ['{"ms":100}', '{"ms":200,"fails":true}', '100'],
  }),
  number: '08',
  slug: 'async-context-manager',
  check: 'error',
  title: "the body's very error comes out",
});

/** Results in the order in which they were ready: nothing to see in a picture. */
export const wrongOrder = failedExercise({
  ...sample({
    events: [
      { at: 0, type: 'started', span: 1, of: 'call', name: 'together' },
      { at: 0, type: 'started', span: 2, of: 'job', name: 'first', job: 'first', parent: 1, line: 9 },
      { at: 0, type: 'started', span: 3, of: 'job', name: 'second', job: 'second', parent: 1, line: 10 },
      { at: 100, type: 'ended', span: 3, failed: false, result: 'second' },
      { at: 200, type: 'ended', span: 2, failed: false, result: 'first' },
      { at: 200, type: 'ended', span: 1, failed: false },
      { at: 200, type: 'settled', how: 'fulfilled', value: ['second', 'first'], ...nothingLeft },
      { at: 200, type: 'drained', cut: false },
    ],
    intended: {
      spans: [during(job('first', 200), 0), during(job('second', 100), 0)],
      value: ['first', 'second'],
      settlesAt: 200,
    },
    jobs: [job('first', 200), job('second', 100)],
    calls: 'together',
    text: 'first needs 200 ms and second needs 100 ms',
    args: ['200', '100'],
  }),
  check: 'together-results',
  title: 'together comes to both results, in the order of the arguments',
});
