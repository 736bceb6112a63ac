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
        next: 'Ask yourself which line of yours waits for the last thing that happens.',
      },
      logged: {
        why: 'The code logged {c} while {b} was still running: nothing had waited for {b} by then.',
        next: 'Ask yourself which line of yours waits for {b}, and what runs before it.',
      },
      dropped: {
        why: 'Line {line} starts something and throws its promise away, so {a} goes on without waiting for it.',
        next: 'Ask yourself what the call on line {line} gives back, and who waits for it.',
      },
      'async-in-foreach': {
        why: 'forEach on line {line} throws away what its function returns, promises too: nothing waits for them.',
        next: 'Ask yourself which way of going through a list keeps the promises, so that they can be waited for.',
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
        next: 'Ask yourself which line calls resolve, which calls reject, and whether one of them runs in every case.',
      },
      'async-executor': {
        why: 'The function given to new Promise on line {line} is async: an error in it rejects its own promise, which nobody sees, and not the new one.',
        next: 'Ask yourself where an error goes that is thrown in an async function.',
      },
    },
  },
} as const satisfies Readonly<Record<string, Misconception>>;
