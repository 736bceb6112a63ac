/** Misconceptions about when things start, wait and end. */
import type { Misconception } from './misconception.ts';

export const misconceptionsAboutTime = {
  'one-after-another': {
    title: 'waits for one before it starts the other',
    variants: {
      trace: {
        why: '{b} is called only when {c} is done, although it needs nothing from it.',
        next: 'Ask yourself what has to be over before your code calls {b}.',
      },
      plain: {
        why: 'await on line {line} pauses {a} itself: line {other} cannot run until {c} is done. {b} needs nothing from {c}.',
        next: 'Ask yourself which line starts {b}, and what runs before it.',
      },
      'one-line': {
        why: 'The first await on line {line} pauses {a} itself: the rest of the line cannot run until {c} is done. {b} needs nothing from {c}.',
        next: 'Ask yourself in which order the parts of line {line} run.',
      },
      'in-all': {
        why: 'The list for Promise.all is made first, and the await on line {line} pauses {a} while it is made: {b} is called only when {c} is done.',
        next: 'Ask yourself what Promise.all is given: promises, or values.',
      },
      'in-loop': {
        why: 'The await on line {line} stands in a loop: it pauses {a} before the next turn begins, so {b} is not called until {c} is done.',
        next: 'Ask yourself what the next turn of the loop needs from this one.',
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
        next: 'Ask yourself which part of line {line} should be left for later.',
      },
      unasked: {
        why: '{a} should not be called at all in this case.',
        next: 'Ask yourself who should cause this call, and when.',
      },
      'unasked-line': {
        why: 'Line {line} calls {a}, which should not be called at all in this case.',
        next: 'Ask yourself who should cause the call on line {line}, and when.',
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
      timer: {
        why: '{a} is called when a timer of {b} ms is over, however things stand by then.',
        next: 'Ask yourself what {a} really has to wait for.',
      },
      'timer-line': {
        why: 'Line {line} calls {a} when a timer of {b} ms is over, however things stand by then.',
        next: 'Ask yourself what {a} really has to wait for.',
      },
      'zero-timer': {
        why: '{a} is called from a timer, and even a timer of 0 ms lets everything else finish first.',
        next: 'Ask yourself what the timer is for.',
      },
      'zero-timer-line': {
        why: 'Line {line} calls {a} from a timer, and even a timer of 0 ms lets everything else finish first.',
        next: 'Ask yourself what the timer is for.',
      },
      awaited: {
        why: '{a} is called only when somebody awaits what {b} gave back: nothing starts it before.',
        next: 'Ask yourself what should start {a} while nobody awaits it.',
      },
      'awaited-line': {
        why: 'Line {line} calls {a} only when somebody awaits what {b} gave back: nothing starts it before.',
        next: 'Ask yourself what should start {a} while nobody awaits it.',
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
      returned: {
        why: 'Line {line} returns the promise of {b} without waiting: the block is over there and then, and {a} is called while {b} still runs.',
        next: 'Ask yourself when a block is over that is left by return.',
      },
    },
  },
  'blocks-the-loop': {
    title: 'keeps the program busy instead of waiting',
    variants: {
      trace: {
        why: 'The code keeps the program busy until the time is up: nothing else can run meanwhile, no timer and no other function.',
        next: 'Ask yourself who could wake your code when the time is over.',
      },
      line: {
        why: 'Line {line} keeps the program busy until the time is up: nothing else can run meanwhile, no timer and no other function.',
        next: 'Ask yourself who could wake your code when the time is over.',
      },
      loop: {
        why: 'While the loop on line {line} turns, nothing else can run: no timer can fire and no promise can settle, so what it waits for cannot come.',
        next: 'Ask yourself who could change anything while the loop turns.',
      },
    },
  },
} as const satisfies Readonly<Record<string, Misconception>>;
