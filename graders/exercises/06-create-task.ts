/** Tasks: when they start, what comes out of them however often they are awaited, and the article's main. */
import {
  anyValue,
  check,
  during,
  fc,
  grader,
  job,
  line,
  longest,
  ms,
  outcomeOf,
  sayJobs,
  sum,
  valueOf,
  type Intended,
} from '../kit.ts';

type Work = (...args: readonly unknown[]) => Promise<unknown>;

interface Exports {
  createTask: (fn: Work, ...args: readonly unknown[]) => PromiseLike<unknown>;
  main: (fun1?: Work, fun2?: Work) => Promise<void>;
}

/** Which of main's functions is handed in; the other one is its default. */
type HandedIn = 'neither' | 'fun1' | 'fun2';

const handedIn = fc.constantFrom<HandedIn>('neither', 'fun1', 'fun2');
const handedInTelling = [
  { work: 100, as: 'neither' },
  { work: 100, as: 'fun1' },
  { work: 100, as: 'fun2' },
  { work: 6000, as: 'fun1' },
  { work: 6000, as: 'fun2' },
] as const;
const durations = (): fc.Arbitrary<number> => fc.oneof({ weight: 8, arbitrary: ms() }, fc.constant(0));

/** How long each of main's own functions takes. */
const defaultMs = 3000;

export default grader<Exports>({ createTask: 'factory', main: 'function' }, [
  check('starts-later', 'a task has not started when createTask returns', {
    given: { work: job(), where: fc.constantFrom('by itself', 'inside another task') },
    telling: [
      { work: 100, where: 'by itself' },
      { work: 100, where: 'inside another task' },
    ],
    says: ({ work, where }) => `a task of work (${work.ms} ms) is made ${where}`,
    async run({ createTask }, { work, where }, { mark }) {
      const make = async (): Promise<void> => {
        const task = createTask(work);
        mark('createTask has returned');
        await task;
      };
      await (where === 'by itself' ? make() : createTask(make));
    },
    intended: ({ work }) => ({ order: ['createTask has returned', `${work.name} starts`] }),
  }),

  check('starts-soon', 'tasks start before any time passes, in the order they were made', {
    given: { first: job(), second: job(), third: job(), gap: ms() },
    telling: [
      { first: 300, second: 200, third: 100, gap: 50 },
      { first: 100, second: 200, third: 300, gap: 400 },
    ],
    says: ({ first, second, third, gap }) =>
      `tasks are made of first (${first.ms} ms) and second (${second.ms} ms), and after a pause of ${gap} ms of third ` +
      `(${third.ms} ms); they are awaited ${gap} ms later`,
    async run({ createTask }, { first, second, third, gap }, { pause }) {
      const tasks = [createTask(first), createTask(second)];
      await pause(gap);
      tasks.push(createTask(third));
      await pause(gap);
      for (const task of tasks.reverse()) await task;
    },
    intended: ({ first, second, third, gap }) => ({
      spans: [during(first, 0), during(second, 0), during(third, gap)],
      order: [`${first.name} starts`, `${second.name} starts`, `${third.name} starts`],
    }),
  }),

  check('arguments', 'the function gets exactly the arguments that createTask was given', {
    given: { work: job(), args: fc.array(anyValue(), { maxLength: 4 }) },
    telling: [
      { work: 100, args: [4] },
      { work: 100, args: [] },
      { work: 100, args: ['a', [1, 2], undefined] },
      { work: 100, args: [undefined] },
    ],
    says: ({ args }) => `createTask gets work and ${args.length === 1 ? '1 argument' : `${args.length} arguments`}`,
    async run({ createTask }, { work, args }, { observe }) {
      const remember: Work = (...got) => {
        const isSame = got.every((each, index) => Object.is(each, args[index]));
        observe('what work gets', isSame ? 'the very arguments' : 'copies of the arguments');
        return work(...got);
      };
      await createTask(remember, ...args);
    },
    intended: ({ work, args }) => ({
      spans: [during(work, 0, { args })],
      observed: { 'what work gets': 'the very arguments' },
    }),
  }),

  check('same-value', 'every await of a task gives the same value, and the function ran once', {
    given: { work: job({ value: anyValue() }), later: ms() },
    telling: [
      { work: 100, later: 200 },
      { work: { ms: 100, fulfils: undefined }, later: 200 },
      { work: { ms: 100, fulfils: { n: 1 } }, later: 200 },
    ],
    says: ({ work, later }) =>
      `${sayJobs(work)}; its task is awaited from two places at once, and again ${later} ms later`,
    async run({ createTask }, { work, later }, { pause }) {
      const task = createTask(work);
      const [one, other] = await Promise.all([outcomeOf(() => task), outcomeOf(() => task)]);
      await pause(later);
      return [one, other, await outcomeOf(() => task)];
    },
    intended: ({ work, later }) => ({
      spans: [during(work, 0)],
      value: Array.from({ length: 3 }, () => work.outcome),
      settlesAt: sum(work, later),
    }),
  }),

  check('own-task', 'each call of createTask makes a task of its own, also of the same function and arguments', {
    given: { work: job(), other: job({ name: 'work', value: fc.constant('other') }), gap: ms() },
    telling: [{ work: 200, other: { ms: 300, name: 'work', fulfils: 'other' }, gap: 100 }],
    says: ({ work, other, gap }) =>
      `tasks are made of a function called work (${other.ms} ms) and of another one (${work.ms} ms), and ${gap} ms later of the latter again`,
    async run({ createTask }, { work, other, gap }, { pause }) {
      const tasks = [createTask(other, 1), createTask(work, 1)];
      await pause(gap);
      tasks.push(createTask(work, 1));
      return Promise.all(tasks);
    },
    intended: ({ work, other, gap }) => ({
      spans: [during(other, 0, { args: [1] }), during(work, 0, { args: [1] }), during(work, gap, { args: [1] })],
      value: [valueOf(other), valueOf(work), valueOf(work)],
      settlesAt: longest(work, other, sum(gap, work)),
      ratherThan: sum(work, other, work),
    }),
  }),

  check('same-error', 'every await of a task that fails gives the very error of its function', {
    given: { work: job({ fails: 'always', error: anyValue() }), later: ms() },
    telling: [
      { work: { ms: 100, fails: true }, later: 200 },
      { work: { ms: 100, rejects: undefined }, later: 200 },
      { work: { ms: 100, rejects: 0 }, later: 200 },
    ],
    says: ({ work, later }) =>
      `${sayJobs(work)}; its task is awaited from two places at once, and again ${later} ms later`,
    async run({ createTask }, { work, later }, { pause }) {
      const task = createTask(work);
      const [one, other] = await Promise.all([outcomeOf(() => task), outcomeOf(() => task)]);
      await pause(later);
      return [one, other, await outcomeOf(() => task)];
    },
    intended: ({ work, later }) => ({
      spans: [during(work, 0)],
      value: Array.from({ length: 3 }, () => work.outcome),
      settlesAt: sum(work, later),
    }),
  }),

  check('late-error', 'an error waits for the first await, however late, and is never unhandled', {
    given: { work: job({ fails: 'always', error: anyValue() }), later: ms() },
    telling: [
      { work: { ms: 100, fails: true }, later: 200 },
      { work: { ms: 100, rejects: undefined }, later: 6000 },
    ],
    needs: 'same-error',
    says: ({ work, later }) => `${sayJobs(work)}; its task is awaited after ${later} ms`,
    async run({ createTask }, { work, later }, { pause }) {
      const task = createTask(work);
      await pause(later);
      return outcomeOf(() => task);
    },
    intended: ({ work, later }) => ({ value: work.outcome, settlesAt: longest(work, later) }),
  }),

  check('main-waits', 'main starts both functions at once, each with 4, and waits for the later one', {
    given: { fun1: job({ ms: durations() }), fun2: job({ ms: durations() }) },
    telling: [
      { fun1: 100, fun2: 200 },
      { fun1: 200, fun2: 100 },
      { fun1: 100, fun2: 100 },
    ],
    ties: 'allowed',
    says: ({ fun1, fun2 }) => `main is given a fun1 that needs ${fun1.ms} ms and a fun2 that needs ${fun2.ms}`,
    run: ({ main }, { fun1, fun2 }) => main(fun1, fun2),
    intended: ({ fun1, fun2 }) => ({
      spans: [during(fun1, 0, { args: [4] }), during(fun2, 0, { args: [4] })],
      order: [`${fun1.name} starts`, `${fun2.name} starts`],
      settlesAt: longest(fun1, fun2),
      ratherThan: sum(fun1, fun2),
    }),
  }),

  check('main-defaults', 'each of the two functions that main is not given is its own', {
    given: { work: job({ ms: durations() }), as: handedIn },
    telling: handedInTelling,
    says: ({ work, as }) => saidOfMain(work.ms, as),
    run: ({ main }, { work, as }) => callMain(main, work, as),
    intended: ({ work, as }): Intended =>
      as === 'neither'
        ? { spans: [], settlesAt: defaultMs, ratherThan: sum(defaultMs, defaultMs) }
        : {
            spans: [during(work, 0, { args: [4] })],
            settlesAt: longest(work, defaultMs),
            ratherThan: sum(work, defaultMs),
          },
  }),

  check('main-lines', 'main logs Tasks created before either task starts', {
    given: { work: job(), as: handedIn },
    telling: handedInTelling,
    says: ({ work, as }) => saidOfMain(work.ms, as),
    run: ({ main }, { work, as }) => callMain(main, work, as),
    intended: ({ as }) => ({
      log: [
        line('Tasks created', 0),
        ...(as === 'fun1' ? [] : [line(`Function 1: result ${4 ** 2}, wait ...`, 0)]),
        ...(as === 'fun2' ? [] : [line(`Function 2: result ${4 ** 0.05}, wait ...`, 0)]),
        ...(as === 'fun1' ? [] : [line('Function 1: finished', defaultMs)]),
        ...(as === 'fun2' ? [] : [line('Function 2: finished', defaultMs)]),
      ],
    }),
  }),
]);

function callMain(main: Exports['main'], work: Work, as: HandedIn): Promise<void> {
  if (as === 'neither') return main();
  return as === 'fun1' ? main(work) : main(undefined, work);
}

function saidOfMain(workMs: number, as: HandedIn): string {
  return as === 'neither'
    ? 'main() is called'
    : `main is given work as ${as}, and no ${as === 'fun1' ? 'fun2' : 'fun1'}; work needs ${workMs} ms`;
}
