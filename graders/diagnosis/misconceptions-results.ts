/** Misconceptions about what comes out. */
import type { Misconception } from './misconception.ts';

export const misconceptionsAboutResults = {
  'called-twice': {
    title: 'does the work more than once',
    variants: {
      trace: {
        why: 'Each call of {a} does its work anew.',
        next: 'Ask yourself what a call of {a} gives back, and whether that can be kept.',
      },
      line: {
        why: 'Line {line} calls {a} again and again, and each call does its work anew.',
        next: 'Ask yourself what the first call gives back, and whether that can be kept.',
      },
      lines: {
        why: '{a} is called on line {line} and on line {other}, and each call does its work anew.',
        next: 'Ask yourself what the first call gives back, and whether that can be kept.',
      },
    },
  },
  'wrong-order': {
    title: 'has the order wrong',
    variants: {
      trace: {
        why: 'What happens is right, but {b} comes before {a}.',
        next: 'Ask yourself what {b} has to wait for.',
      },
      results: {
        why: 'The results are right, but not in the order that was asked for.',
        next: 'Ask yourself what decides the place of each result.',
      },
      log: {
        why: 'The lines are right, but not in their order.',
        next: 'Ask yourself for each line which code runs before it.',
      },
    },
  },
  'wrong-text': {
    title: 'logs another text',
    variants: {
      trace: {
        why: 'Only the text differs.',
        next: 'Compare the two lines from the mark on, sign by sign.',
      },
      punctuation: {
        why: 'Only signs such as colons, commas or dots differ; all words are right.',
        next: 'Compare the two lines from the mark on, sign by sign.',
      },
      capitals: {
        why: 'Only small and capital letters differ.',
        next: 'Compare the two lines from the mark on, letter by letter.',
      },
      blanks: {
        why: 'Only blanks differ.',
        next: 'Compare the two lines from the mark on, blank by blank.',
      },
      numbers: {
        why: 'The words are right; a number differs.',
        next: 'Ask yourself what the number on this line is made from.',
      },
    },
  },
  'shared-state': {
    title: 'lets calls share what each needs for itself',
    variants: {
      trace: {
        why: '{b} on line {line} stands outside of every function: all calls use the same one, and here there is more than one call.',
        next: 'Ask yourself what one call reads from {b} after another has changed it.',
      },
    },
  },
  'lost-value': {
    title: 'loses the value on its way out',
    variants: {
      trace: {
        why: 'Everything ran as it should, but what it came to did not come out as it was.',
        next: 'Ask yourself which line hands the value on, and what it does to it.',
      },
      other: {
        why: 'What came out is what {b} came to.',
        next: 'Ask yourself which line hands the value on, and whose value that is.',
      },
      promise: {
        why: 'What came out is a promise, or holds one, where its value should be.',
        next: 'Ask yourself who waits until the promise has become a value.',
      },
      missing: {
        why: 'There is undefined where a value should be: that is what a function gives back that returns nothing.',
        next: 'Ask yourself which line returns the value, and to whom.',
      },
    },
  },
  'not-a-promise': {
    title: 'gives back something else than a promise',
    variants: {
      trace: {
        why: 'Only a promise can be waited for, and none came back.',
        next: 'Ask yourself what the word async changes about what a function gives back.',
      },
    },
  },
} as const satisfies Readonly<Record<string, Misconception>>;
