/** An async function, the promise its call gives, and the value that comes of it; and a call put off until later. */
import {
  anyValue,
  calling,
  check,
  during,
  errorOf,
  fc,
  grader,
  job,
  longest,
  ms,
  sayJobs,
  sum,
  valueOf,
} from '../kit.ts';
import type { Check, IntendedSpan } from '../kit.ts';

interface Exports {
  whatIs(value: unknown): unknown;
  prepare(fn: (...args: never) => Promise<unknown>, ...args: readonly unknown[]): () => Promise<unknown>;
}

/** How to make each thing that `whatIs` is given; a function tells when its code runs. */
type Table = Readonly<Record<string, (called: () => void) => unknown>>;

/** Functions of every kind. */
const functions: Table = {
  'an async function': (called) => async () => called(),
  'an ordinary function': (called) =>
    function ordinary() {
      called();
    },
  'an arrow function': (called) => () => called(),
  'an async function with parameters': (called) => async (_x: number, _y: number) => called(),
  'a function that returns a promise': (called) => () => Promise.resolve(called()),
  'a class': (called) =>
    class Counter {
      made = called();
    },
  'a generator function': (called) =>
    function* generate() {
      yield called();
    },
  'an async generator function': (called) =>
    async function* generate() {
      yield called();
    },
  'a bound function': (called) => called.bind(undefined),
  'the function parseInt': () => parseInt,
};

/** Promises in every state. */
const promises: Table = {
  'the call of an async function': () => (async () => 16)(),
  'a pending promise': () => new Promise(() => {}),
  'a fulfilled promise': () => Promise.resolve('done'),
  'a rejected promise': () => {
    const rejected = Promise.reject(new Error('too late'));
    // That nobody handles it is not the student's fault.
    rejected.catch(() => {});
    return rejected;
  },
  'what then gives back': () => Promise.resolve(4).then((x) => x ** 2),
  'a promise for all of nothing': () => Promise.all([]),
  'a promise that comes to a function': () => Promise.resolve(() => 16),
};

/** Values of every kind that are neither a function nor a promise. */
const values: Table = {
  'the number 16': () => 16,
  'the number 0': () => 0,
  NaN: () => NaN,
  undefined: () => undefined,
  null: () => null,
  'an empty object': () => ({}),
  'an empty array': () => [],
  'the text function': () => 'function',
  'the text promise': () => 'promise',
  'the text [object Promise]': () => '[object Promise]',
  'an empty text': () => '',
  true: () => true,
  false: () => false,
  'an Error': () => new Error('promise'),
  'a Date': () => new Date(0),
  'a regular expression': () => /function/,
  'a Map': () => new Map([['then', 1]]),
  'a symbol': () => Symbol('promise'),
  'a bigint': () => 16n,
  'an array of promises': () => [Promise.resolve(1), Promise.resolve(2)],
  'an object that holds a function': () => ({ call: () => 16 }),
  'a generator': () => (function* () {})(),
};

const named = (table: Table): readonly { readonly value: string }[] => Object.keys(table).map((value) => ({ value }));
const handedTo = ({ value }: { readonly value: string }): string => `whatIs is given ${value}`;

const answers = (answer: string, title: string, table: Table): Check<Exports> =>
  check(`${answer}s`, title, {
    every: named(table),
    says: handedTo,
    run: ({ whatIs }, { value }, { observe }) => observe('the answer', whatIs(table[value]?.(() => {}))),
    intended: () => ({ observed: { 'the answer': answer } }),
  });

/** Neither function waits for anything. */
const asking = (at: number): IntendedSpan => calling('whatIs', at, at);
const packing = calling('prepare', 0, 0);

/** Calls what `prepare` gave back, where that can be called. */
const make = (prepared: unknown): unknown =>
  typeof prepared === 'function' ? (Reflect.apply(prepared, undefined, []) as unknown) : undefined;

const sayCount = (count: number): string => (count === 1 ? '1 argument' : `${count} arguments`);

export default grader<Exports>({ whatIs: 'function', prepare: 'function' }, [
  answers('function', 'whatIs calls every kind of function a function', functions),
  answers('promise', 'whatIs calls a promise a promise, in whichever state it is', promises),
  answers('value', 'whatIs calls everything else a value', values),
  check('never-calls', 'whatIs never calls what it is given', {
    every: named(functions).filter(({ value }) => value !== 'the function parseInt'),
    needs: 'functions',
    says: handedTo,
    async run({ whatIs }, { value }, { observe, pause }) {
      let calls = 0;
      whatIs(functions[value]?.(() => (calls += 1)));
      await pause(100);
      observe('how often it was called', calls);
    },
    intended: () => ({ observed: { 'how often it was called': 0 } }),
  }),
  check('strictly-speaking', 'fun1, its call and what that comes to are three different things', {
    given: { fun1: job({ value: anyValue() }) },
    telling: [{ fun1: { ms: 3000, fulfils: 16 } }, { fun1: { ms: 100, fulfils: undefined } }],
    async run({ whatIs }, { fun1 }, { observe }) {
      const asynchronous = async (x: number): Promise<unknown> => fun1(x);
      observe('whatIs(fun1)', whatIs(asynchronous));
      const call = asynchronous(4);
      observe('whatIs(fun1(4))', whatIs(call));
      observe('whatIs(await fun1(4))', whatIs(await call));
    },
    intended: ({ fun1 }) => ({
      spans: [asking(0), asking(0), during(fun1, 0, { args: [4] }), asking(fun1.ms)],
      observed: { 'whatIs(fun1)': 'function', 'whatIs(fun1(4))': 'promise', 'whatIs(await fun1(4))': 'value' },
      settlesAt: fun1.ms,
    }),
  }),
  check('calls-nothing', 'prepare gives back a function and calls nothing', {
    given: { work: job(), gap: ms() },
    telling: [{ work: 100, gap: 200 }],
    says: ({ gap }) => `what prepare(work, 'a', 2) gives back is not called for ${gap} ms`,
    async run({ prepare }, { work, gap }, { isPromise, observe, pause }) {
      const prepared: unknown = prepare(work, 'a', 2);
      const kind = isPromise(prepared) ? 'a promise' : typeof prepared === 'function' ? 'a function' : typeof prepared;
      observe('what prepare gives back', kind);
      await pause(gap);
    },
    intended: ({ gap }) => ({
      spans: [packing],
      observed: { 'what prepare gives back': 'a function' },
      settlesAt: gap,
    }),
  }),
  check('calls-at-once', 'the call is made while the prepared function runs, neither before nor after', {
    given: { work: job(), gap: ms() },
    telling: [{ work: 200, gap: 100 }],
    says: ({ work, gap }) => `what prepare(work) gives back is called ${gap} ms later, and work needs ${work.ms} ms`,
    async run({ prepare }, { work, gap }, { mark, pause }) {
      const prepared = prepare(work);
      mark('prepare has returned');
      await pause(gap);
      const call = make(prepared);
      mark('the prepared function has returned');
      return call;
    },
    intended: ({ work, gap }) => ({
      spans: [packing, during(work, gap)],
      order: ['prepare has returned', `${work.name} starts`, 'the prepared function has returned'],
      settlesAt: sum(gap, work),
    }),
  }),
  check('calls-anew', 'every call of the prepared function makes the call anew', {
    given: { work: job(), gap: ms() },
    telling: [
      { work: 200, gap: 300 },
      { work: 300, gap: 200 },
    ],
    says: ({ work, gap }) => `work needs ${work.ms} ms and is called again ${gap} ms after the first call`,
    async run({ prepare }, { work, gap }, { pause }) {
      const prepared = prepare(work);
      const first = make(prepared);
      await pause(gap);
      await Promise.all([first, make(prepared)]);
    },
    intended: ({ work, gap }) => ({ spans: [packing, during(work, 0), during(work, gap)], settlesAt: sum(gap, work) }),
  }),
  check('arguments', 'every call gets the very arguments', {
    given: { work: job(), args: fc.array(anyValue(), { maxLength: 4 }) },
    telling: [['a', 2], [], [[1, 2], undefined], [{ n: 1 }, 0, 'b', null]].map((args) => ({ work: 100, args })),
    says: ({ args }) => `what prepare gives back for work and ${sayCount(args.length)} is called twice`,
    async run({ prepare }, { work, args }, { observe }) {
      let areTheVery = true;
      const watched = (...received: readonly unknown[]): Promise<unknown> => {
        areTheVery &&= received.length === args.length && received.every((each, index) => Object.is(each, args[index]));
        return work(...received);
      };
      const prepared = prepare(watched, ...args);
      await Promise.all([make(prepared), make(prepared)]);
      observe('what work gets', areTheVery ? 'the very arguments' : 'other arguments');
    },
    intended: ({ work, args }) => ({
      spans: [packing, during(work, 0, { args }), during(work, 0, { args })],
      observed: { 'what work gets': 'the very arguments' },
    }),
  }),
  check('value', 'what the function comes to is what the prepared call comes to', {
    given: { work: job({ value: anyValue() }) },
    telling: [{ work: { ms: 100, fulfils: 16 } }, { work: { ms: 100, fulfils: undefined } }],
    says: ({ work }) => sayJobs(work),
    run({ prepare }, { work }, { isPromise, observe }) {
      const call = make(prepare(work));
      observe('the call gives back', isPromise(call) ? 'a promise' : 'no promise');
      return call;
    },
    intended: ({ work }) => ({
      spans: [packing, during(work, 0)],
      observed: { 'the call gives back': 'a promise' },
      value: valueOf(work),
      settlesAt: work.ms,
    }),
  }),
  check('error', 'the very error of the function is the error of the prepared call', {
    given: { work: job({ fails: 'always', error: anyValue() }) },
    telling: [{ work: { ms: 100, fails: true } }, { work: { ms: 100, rejects: undefined } }],
    says: ({ work }) => sayJobs(work),
    run: ({ prepare }, { work }) => make(prepare(work)),
    intended: ({ work }) => ({ spans: [packing, during(work, 0)], rejects: errorOf(work), settlesAt: work.ms }),
  }),
  check('apart', 'prepared calls do not disturb each other, not even those of one function', {
    given: { first: job(), second: job() },
    telling: [{ first: 100, second: 200 }],
    run({ prepare }, { first, second }) {
      const one = prepare(first, 'a');
      const other = prepare(second, 'b', 2);
      const sameFunction = prepare(first, 'c');
      return Promise.all([make(one), make(other), make(sameFunction), make(one)]);
    },
    intended: ({ first, second }) => ({
      spans: [
        packing,
        packing,
        packing,
        during(first, 0, { args: ['a'] }),
        during(second, 0, { args: ['b', 2] }),
        during(first, 0, { args: ['c'] }),
        during(first, 0, { args: ['a'] }),
      ],
      value: [first.name, second.name, first.name, first.name],
      settlesAt: longest(first, second),
    }),
  }),
]);
