/** Misconceptions about what comes out. */
import type { Misconception } from './misconception.ts';

export const misconceptionsAboutResults = {
  'wrong-order': {
    title: 'has the order wrong',
    variants: {
      trace: {
        why: 'What happens is right, but {b} comes before {a}.',
        next: 'Ask yourself what {b} has to wait for.',
      },
      starts: {
        why: '{b} is started before {a}, although {a} came first.',
        next: 'Ask yourself in which order your code starts what it was given.',
      },
      calls: {
        why: '{b} is called first, and {a} only when that is over. It has to be the other way round.',
        next: 'Ask yourself which of the two has to be over before the other begins.',
      },
      'calls-lines': {
        why: 'Line {line} calls {b} first, and line {other} calls {a} only when that is over. It has to be the other way round.',
        next: 'Ask yourself which of the two has to be over before the other begins.',
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
        why: '`{b}` on line {line} stands outside of every function: all calls share it, and here there is more than one call.',
        next: 'Ask yourself what a second call finds in `{b}`.',
      },
    },
  },
  'lost-value': {
    title: 'loses the value on its way out',
    variants: {
      trace: {
        why: 'Everything ran at its time: only what it came to was changed on its way out.',
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
        next: 'Ask yourself what the word async changes about what comes back.',
      },
      timer: {
        why: '{b} on line {line} gives back a timer, and does so at once. A timer is no promise: await finds nothing to wait for.',
        next: 'Ask yourself how a timer could tell a promise that time is up.',
      },
    },
  },
  'gives-promise': {
    title: 'gives back a promise that nobody asked for',
    variants: {
      trace: {
        why: 'async on line {line} makes every call of {a} give back a promise, also when nothing in it waits.',
        next: 'Ask yourself what {a} waits for, and what the word async is for.',
      },
    },
  },
} as const satisfies Readonly<Record<string, Misconception>>;
