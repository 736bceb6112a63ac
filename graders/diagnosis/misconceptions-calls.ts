/** Misconceptions about calls, their arguments, and values that look like nothing. */
import type { Misconception } from './misconception.ts';

export const misconceptionsAboutCalls = {
  'false-is-nothing': {
    title: 'takes 0 or undefined for nothing',
    variants: {
      trace: {
        why: 'A value such as 0 or undefined is taken for nothing.',
        next: 'Ask yourself which line tests the value, and what for.',
      },
      default: {
        why: 'A test for true or false takes {a} for nothing: so line {line} puts {b} in its place.',
        next: 'Ask yourself how a missing number can be told from the number 0.',
      },
      error: {
        why: 'Here the error is {b}. Line {line} asks whether `{a}` counts as true, and {b} does not: so it looks as if nothing had failed.',
        next: 'Ask yourself how to remember a failure without looking at the error.',
      },
      'left-out': {
        why: 'Line {line} keeps only what counts as true. {b} does not, but it is a result like any other.',
        next: 'Ask yourself what becomes of undefined and of 0 on line {line}.',
      },
      waits: {
        why: 'Line {line} looks at `{a}` to see whether something is there yet, but here {b} is what it has come to.',
        next: 'Ask yourself how "not there yet" can be told from {b}.',
      },
    },
  },
  'wrong-arguments': {
    title: 'hands on other arguments',
    variants: {
      trace: {
        why: '{a} is called with something else than it should get.',
        next: 'Ask yourself where the arguments come from, and what happens to them on the way.',
      },
      list: {
        why: 'The arguments reach {a} as one list, and a list is a single argument.',
        next: 'Ask yourself what the dots before args do, and where they are needed.',
      },
      none: {
        why: '{a} gets nothing at all: what was to be handed on is lost on the way.',
        next: 'Ask yourself where the arguments are when {a} is called.',
      },
      fewer: {
        why: 'The call hands on the first ones only; the others are lost.',
        next: 'Ask yourself how many arguments the call of {a} can hand on.',
      },
      extra: {
        why: 'The call hands {a} more than it should get.',
        next: 'Count the arguments that {a} is handed, and compare with the task.',
      },
    },
  },
  'lost-this': {
    title: 'calls a method without its object',
    variants: {
      trace: {
        why: 'Line {line} calls {b} by itself. Taken off its object, a method no longer knows to which one it belongs.',
        next: 'Ask yourself how a method learns on which object it works.',
      },
    },
  },
  'called-twice': {
    title: 'does the work more than once',
    variants: {
      trace: {
        why: 'Each call of {a} does its work anew.',
        next: 'Ask yourself what a call of {a} gives back, and whether that can be kept.',
      },
      line: {
        why: 'Line {line} calls {a} again and again, and each call does its work anew.',
        next: 'Ask yourself whether what the first call gives back can be kept.',
      },
      lines: {
        why: '{a} is called on line {line} and on line {other}, and each call does its work anew.',
        next: 'Ask yourself whether what the first call gives back can be kept.',
      },
      'after-failure': {
        why: 'The call on line {line} failed, and just then line {other} called {a} once more. A catch hears of everything that fails inside its try.',
        next: 'Ask yourself which of your lines may fail, and where each failure leads.',
      },
      using: {
        why: 'Line {line} calls {a} by hand, and await using closes the same thing once more at the end of the block.',
        next: 'Ask yourself what is left to do by hand where await using closes.',
      },
    },
  },
} as const satisfies Readonly<Record<string, Misconception>>;
