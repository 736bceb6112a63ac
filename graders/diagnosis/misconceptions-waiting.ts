/** Misconceptions about what is waited for. */
import type { Misconception } from './misconception.ts';

export const misconceptionsAboutWaiting = {
  'not-awaited': {
    title: 'goes on without waiting for what it has started',
    variants: {
      trace: {
        why: '{b} was still running when {a} was done: nothing waited for it.',
        next: 'Ask yourself which line of yours waits for {b}.',
      },
      later: {
        why: 'The code logged something after {a} was done: nothing waited until it had come to its end.',
        next: 'Ask yourself which line waits for the last thing that happens.',
      },
      logged: {
        why: 'Nothing had waited for {b} by then: {c} of the log came while it was still running.',
        next: 'Ask yourself which line waits for {b}, and what runs before it.',
      },
      dropped: {
        why: 'Line {line} starts something and throws its promise away, so {a} goes on without waiting for it.',
        next: 'Ask yourself who waits for what the call on line {line} gives back.',
      },
      race: {
        why: 'Promise.race on line {line} is over as soon as one of them is, here {c}. Nothing waited for {b}.',
        next: 'Ask yourself how many of the promises have to be over.',
      },
      promises: {
        why: 'What {a} gave back holds promises, not what they come to: nothing waited for them.',
        next: 'Ask yourself which line makes a value of each promise.',
      },
      'async-in-foreach': {
        why: 'forEach on line {line} throws away what its function returns, promises too: nothing waits for them.',
        next: 'Ask yourself which way through a list keeps the promises.',
      },
      'async-in-map': {
        why: 'map on line {line} gives back a list of promises, not of values, and nothing waits for them.',
        next: 'Ask yourself what is in the list that map gives back.',
      },
      'then-without-return': {
        why: 'The function given to then on line {line} starts something but returns nothing, so the chain goes on without waiting for it.',
        next: 'Ask yourself how the next step of a chain learns what to wait for.',
      },
    },
  },
  'not-called': {
    title: 'waits for the function itself, not for a call of it',
    variants: {
      trace: {
        why: 'await on line {line} gets {a} itself. That is a function, not a promise: await waits for promises, and calls nothing.',
        next: 'Ask yourself what makes a function run.',
      },
      own: {
        why: '{a} on line {line} of your file ran, and not the {a} that was handed in.',
        next: 'Ask yourself when your own {a} should run, and when the other.',
      },
    },
  },
  'never-settles': {
    title: 'waits for a promise that nobody settles',
    variants: {
      trace: {
        why: 'A promise settles only when something settles it, and nothing is left that could: no timer, and no code that runs.',
        next: 'Ask yourself what should have settled it.',
      },
      line: {
        why: 'Line {line} waits for a promise, and nothing is left that could settle it: no timer, and no code that runs.',
        next: 'Ask yourself who is to settle the promise that line {line} waits for.',
      },
      'new-promise': {
        why: 'The new Promise on line {line} settles only when its function calls resolve or reject, and that did not happen.',
        next: 'Ask yourself which line calls resolve, and whether it always runs.',
      },
      'failed-inside': {
        why: 'The new Promise on line {line} settles only when its function calls resolve or reject. There was an error instead, and nobody handed it to reject.',
        next: 'Ask yourself where an error goes that happens inside of new Promise.',
      },
      'async-executor': {
        why: 'The function given to new Promise on line {line} is async: an error in it rejects its own promise, which nobody sees, and not the new one.',
        next: 'Ask yourself where an error goes that is thrown in an async function.',
      },
    },
  },
  'settles-at-once': {
    title: 'settles a promise before its time',
    variants: {
      trace: {
        why: 'Line {line} calls {b} while the function given to new Promise runs, that is, at once. The timer comes too late to change anything.',
        next: 'Ask yourself who should call {b}, and when.',
      },
    },
  },
  'uses-promise': {
    title: 'wants to close a promise',
    variants: {
      trace: {
        why: 'What stands right of = on line {line} is a promise. await using waits for the closing, not for the opening, and a promise cannot be closed.',
        next: 'Ask yourself how a promise becomes the thing that it stands for.',
      },
    },
  },
} as const satisfies Readonly<Record<string, Misconception>>;
