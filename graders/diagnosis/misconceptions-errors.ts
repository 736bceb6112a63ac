/** Misconceptions about failing, and about cleaning up. */
import type { Misconception } from './misconception.ts';

export const misconceptionsAboutErrors = {
  'swallowed-error': {
    title: 'makes a failure disappear',
    variants: {
      trace: {
        why: '{b} failed, but {a} was fulfilled all the same: the error went no further.',
        next: 'Ask yourself where the error of {b} ends up, and who should hear of it.',
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
        why: 'At the moment of this failure nothing was waiting for the promise that failed, so nobody could handle it.',
        next: 'Ask yourself who waits for each promise, from its beginning to its end.',
      },
      job: {
        why: '{b} failed while nothing was waiting for the promise that its failure reached, so nobody could handle it.',
        next: 'Ask yourself who waits for each promise at the moment when {b} fails.',
      },
      dropped: {
        why: 'Line {line} makes a promise and throws it away: when it fails, nobody can handle that.',
        next: 'Ask yourself what the call on line {line} gives back, and who waits for it.',
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
        why: 'What came out is not the very error that failed it, but another one: whoever looks for the very one cannot find it.',
        next: 'Ask yourself where an error is made, and where one is only passed on.',
      },
      'handed-on': {
        why: '{b} failed, and what is handed on is not its very error, but something made in its place: whoever looks for the very one cannot find it.',
        next: 'Ask yourself where an error is made, and where one is only passed on.',
      },
      other: {
        why: 'More than one thing can fail here, and {b} is not the one that should come out.',
        next: 'Ask yourself which failure counts when there are two, and where the other one takes over.',
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
        why: '{b} failed, and {a} is not logged any more: a failure leaves out all that stands after it.',
        next: 'Ask yourself which lines still run when {b} fails.',
      },
      'not-awaited': {
        why: '{a} is called, but nothing waits for it to end.',
        next: 'Ask yourself what {a} gives back, and which line waits for it.',
      },
    },
  },
} as const satisfies Readonly<Record<string, Misconception>>;
