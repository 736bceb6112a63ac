/** Misconceptions about failing, and about cleaning up. */
import type { Misconception } from './misconception.ts';

export const misconceptionsAboutErrors = {
  'swallowed-error': {
    title: 'makes a failure disappear',
    variants: {
      trace: {
        why: '{b} failed, but {a} did not: the error went no further.',
        next: 'Ask yourself where the error of {b} ends up.',
      },
      catch: {
        why: '{b} failed, but {a} did not. The only catch stands on line {line}, and an error that a catch does not throw on is over.',
        next: 'Ask yourself where the error of {b} ends up.',
      },
      'carried-on': {
        why: '{b} had failed, but {c} was called all the same.',
        next: 'Ask yourself which lines may still run once {b} has failed.',
      },
    },
  },
  'unhandled-rejection': {
    title: 'has a failure that nobody handles',
    variants: {
      trace: {
        why: 'At this moment nobody was waiting for the promise that failed. An error that nobody handles in time ends a program.',
        next: 'Ask yourself who waits for each promise at every moment.',
      },
      job: {
        why: 'When {b} failed, nobody was waiting for the promise that failed with it. An error that nobody handles in time ends a program.',
        next: 'Ask yourself who waits for which promise when {b} fails.',
      },
      dropped: {
        why: 'Line {line} makes a promise of its own and throws it away: when that one fails, nobody can handle it.',
        next: 'Ask yourself who waits for what the call on line {line} gives back.',
      },
      'for-await': {
        why: 'for await on line {line} waits for one promise at a time: one that fails before its turn has nobody who handles it.',
        next: 'Ask yourself who looks at the later promises while the loop waits for the first.',
      },
    },
  },
  'wrong-error': {
    title: 'fails with another error',
    variants: {
      trace: {
        why: 'What came out is another error, made on the way: whoever looks for the very one cannot find it.',
        next: 'Ask yourself where an error is made, and where one is only passed on.',
      },
      'handed-on': {
        why: '{b} failed, and what is handed on is not its very error, but something made in its place: whoever looks for the very one cannot find it.',
        next: 'Ask yourself where an error is made, and where one is only passed on.',
      },
      'not-told': {
        why: 'Nothing in your code learns of the error of {b}: there is no catch, and finally is not told what happened.',
        next: 'Ask yourself which part of a try statement gets to see the error.',
      },
      slip: {
        why: '{b} had failed, and then {a} stumbled over an error of its own: the later one is what comes out.',
        next: 'Ask yourself what is there, and what is not, when {b} has failed.',
      },
      other: {
        why: 'More than one thing can fail here, and {b} is not the one that should come out.',
        next: 'Ask yourself which failure counts when there are two.',
      },
      both: {
        why: '{b} failed and {c} failed, and it is the error of {c} that should come out.',
        next: 'Ask yourself which failure counts when there are two.',
      },
    },
  },
  'exit-skipped': {
    title: 'skips the clean-up or does not wait for it',
    variants: {
      trace: {
        why: '{a} is never called, so nothing is cleaned up.',
        next: 'Ask yourself which line calls {a}, and when it runs.',
      },
      failed: {
        why: '{b} failed, and {a} is not called any more: a failure leaves out all that stands after it.',
        next: 'Ask yourself which lines still run when {b} fails.',
      },
      'failed-log': {
        why: '{b} failed, and {a} of the log is missing: a failure leaves out all that stands after it.',
        next: 'Ask yourself which lines still run when {b} fails.',
      },
      'not-awaited': {
        why: '{a} is called, but nothing waits for it to end.',
        next: 'Ask yourself what {a} gives back, and which line waits for it.',
      },
    },
  },
  'value-as-error': {
    title: 'throws what is a value',
    variants: {
      trace: {
        why: '{b} did not fail: what it came to was thrown all the same, because of what it is.',
        next: 'Ask yourself how your code tells a failure from a value.',
      },
    },
  },
} as const satisfies Readonly<Record<string, Misconception>>;
