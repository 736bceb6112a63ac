/** Misconceptions about when things start, wait and end. */
import type { Misconception } from './misconception.ts';

export const misconceptionsAboutTime = {
  'one-after-another': {
    title: 'waits for one before it starts the other',
    variants: {
      trace: {
        why: '{b} is called only when {c} is done, although it needs nothing from it.',
        next: 'Ask yourself what has to be over in your code before {b} is called.',
      },
      plain: {
        why: 'await on line {line} pauses {a} itself: line {other} cannot run until {c} is done. {b} needs nothing from {c}.',
        next: 'Ask yourself which line starts {b}, and what runs before it.',
      },
      'one-line': {
        why: 'The first await on line {line} pauses {a} itself: the rest of the line cannot run until {c} is done. {b} needs nothing from {c}.',
        next: 'Ask yourself in which order the parts of line {line} run, and where {a} pauses.',
      },
      'in-all': {
        why: 'The list for Promise.all is made first, and an await on line {line} pauses {a} while it is made: {b} is called only when {c} is done. Promise.all then gets values, not promises that could run together.',
        next: 'Ask yourself what Promise.all is given: promises, or what they came to?',
      },
      'in-loop': {
        why: 'The await on line {line} stands in a loop: it pauses {a} before the next turn begins, so {b} is not called until {c} is done.',
        next: 'Ask yourself what a turn of the loop waits for, and what the next turn needs from it.',
      },
      'for-await': {
        why: 'for await on line {line} pauses {a} for each one before it asks for the next, so {b} is not called until {c} is done.',
        next: 'Ask yourself when the loop asks for its next item.',
      },
      'in-reduce': {
        why: 'Each step of reduce waits on line {line} for the step before it, so {b} is not called until {c} is done.',
        next: 'Ask yourself what each step of reduce begins with.',
      },
    },
  },
  'starts-too-early': {
    title: 'calls it before it should run',
    variants: {
      trace: {
        why: '{a} runs as soon as it is called, not when its promise is awaited, and here it is called too early.',
        next: 'Ask yourself at which moment your code calls {a}.',
      },
      line: {
        why: 'Line {line} calls {a} there and then. An async function runs as soon as it is called, not when its promise is awaited.',
        next: 'Ask yourself what is done at once on line {line}, and what should be left for later.',
      },
      unasked: {
        why: '{a} should not be called at all in this case.',
        next: 'Ask yourself when {a} may be called, and what your code looks at before it does.',
      },
      'unasked-line': {
        why: 'Line {line} calls {a}, which should not be called at all in this case.',
        next: 'Ask yourself when {a} may be called, and what your code looks at before line {line}.',
      },
    },
  },
  'starts-too-late': {
    title: 'calls it later than it can',
    variants: {
      trace: {
        why: 'Nothing runs before it is called, and {a} is called later than it can be.',
        next: 'Ask yourself what your code waits for before it calls {a}.',
      },
      line: {
        why: '{a} cannot begin before line {line} calls it, and that line runs later than it can.',
        next: 'Ask yourself what has to happen before line {line} runs.',
      },
    },
  },
  'overlaps-dependent': {
    title: 'starts it before what has to come first is over',
    variants: {
      trace: {
        why: '{a} is called while {b} is still running, but may begin only when that is over.',
        next: 'Ask yourself what waits for {b} before {a} is called.',
      },
      line: {
        why: 'Line {line} calls {a} while {b} is still running, but {a} may begin only when that is over.',
        next: 'Ask yourself what waits for {b} before line {line} runs.',
      },
    },
  },
  'blocks-the-loop': {
    title: 'keeps the program busy instead of waiting',
    variants: {
      trace: {
        why: 'The code keeps the program busy until the time is up: nothing else can run meanwhile, no timer and no other function.',
        next: 'Ask yourself who could tell your code that the time is up, while it does nothing.',
      },
      line: {
        why: 'Line {line} keeps the program busy until the time is up: nothing else can run meanwhile, no timer and no other function.',
        next: 'Ask yourself who could tell your code that the time is up, while it does nothing.',
      },
      loop: {
        why: 'While the loop on line {line} turns, nothing else can run: no timer can fire and no promise can settle, so what it waits for cannot come.',
        next: 'Ask yourself how the loop is to learn of a change, when nothing else gets its turn.',
      },
    },
  },
  polls: {
    title: 'looks again and again instead of being told',
    variants: {
      trace: {
        why: 'The code looks again and again, with a short timer each time, and notices only at its next look what has happened in between.',
        next: 'Ask yourself who knows the very moment, and how it could tell your code.',
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
        next: 'Ask yourself which line ends the interval, and whether it always runs.',
      },
      race: {
        why: 'Promise.race on line {line} stops looking at the one that loses, but does not end it: its timer stays.',
        next: 'Ask yourself what becomes of the one that loses.',
      },
    },
  },
} as const satisfies Readonly<Record<string, Misconception>>;
