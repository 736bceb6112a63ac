/** Misconceptions about how long something takes, and about timers. */
import type { Misconception } from './misconception.ts';

export const misconceptionsAboutDurations = {
  'wrong-unit': {
    title: 'counts in another unit',
    variants: {
      trace: {
        why: '{b} is a thousandth of {c}. Here every time is in milliseconds, and a second has 1000 of them.',
        next: 'Ask yourself for each number in your code in which unit it is.',
      },
      times: {
        why: '{b} is a thousand times {c}. Here every time is in milliseconds already.',
        next: 'Ask yourself for each number in your code in which unit it is.',
      },
      line: {
        why: 'Line {line} divides by 1000, which makes seconds. Here every time is in milliseconds, from beginning to end.',
        next: 'Ask yourself for each number in your code in which unit it is.',
      },
    },
  },
  'wrong-count': {
    title: 'waits once too often or too rarely',
    variants: {
      trace: {
        why: 'Line {line} waits too often. It comes to {b}; it should come to {c}.',
        next: 'Go through the turns one by one: which should not wait?',
      },
      'too-few': {
        why: 'Line {line} waits too rarely. It comes to {b}; it should come to {c}.',
        next: 'Go through the turns one by one: which should wait and does not?',
      },
    },
  },
  'side-by-side': {
    title: 'starts together what should follow one upon the other',
    variants: {
      trace: {
        why: 'All the waits begin at the same moment, so all are over after {c} ms. One after the other they take {b}.',
        next: 'Ask yourself what has to be over before each wait begins.',
      },
    },
  },
  'logs-at-another-time': {
    title: 'logs before or after the wait, and not on the other side of it',
    variants: {
      trace: {
        why: 'Line {line} logs it. It stands below line {other}, where the time passes, so it has to wait as well.',
        next: 'Ask yourself which of the two lines has to run first.',
      },
      early: {
        why: 'Line {line} logs it. It stands above line {other}, where the time passes, so it does not wait for that.',
        next: 'Ask yourself which of the two lines has to run first.',
      },
    },
  },
  'does-not-block': {
    title: 'waits, or puts off, where it should block',
    variants: {
      trace: {
        why: 'The time passes without the program being held up.',
        next: 'Ask yourself what else can run meanwhile.',
      },
      await: {
        why: 'await on line {line} hands control back while the time passes, and everything else goes on. A blocking call keeps it.',
        next: 'Ask yourself which function in your file keeps the program to itself.',
      },
      timer: {
        why: 'setTimeout on line {line} comes back at once: {a} is over before the time has begun to pass.',
        next: 'Ask yourself what runs while the timer is on its way.',
      },
      later: {
        why: 'Line {line} puts the work off: {a} is over first, and holds the program up only afterwards.',
        next: 'Ask yourself in which order the lines of {a} run.',
      },
    },
  },
  polls: {
    title: 'looks again and again instead of being told',
    variants: {
      trace: {
        why: 'The code looks again and again, with a short timer each time, and notices only at its next look what has happened in between.',
        next: 'Ask yourself who knows the very moment and could tell your code.',
      },
    },
  },
  'leaves-timer': {
    title: 'leaves a timer behind',
    variants: {
      trace: {
        why: 'A timer stays until it fires or until someone clears it, also when nobody needs it any more.',
        next: 'Ask yourself what is still on its way when {a} is done.',
      },
      interval: {
        why: 'An interval goes on until someone clears it, also when nobody needs it any more.',
        next: 'Ask yourself which line ends the interval, and when it runs.',
      },
      race: {
        why: 'Promise.race on line {line} stops looking at the one that loses, but does not end it: its timer stays.',
        next: 'Ask yourself what becomes of the one that loses.',
      },
    },
  },
} as const satisfies Readonly<Record<string, Misconception>>;
