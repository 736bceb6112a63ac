/** Plays 06: tasks that are made, awaited (also twice) and forgotten, and the article's `main`. */
import { adapter, jobFrom, type JobInput, type RecordedJob, type Tools } from '../adapter.ts';
import { show } from '../notation.ts';

interface Exports {
  createTask(fn: RecordedJob, ...args: readonly unknown[]): PromiseLike<unknown>;
  main(...functions: readonly RecordedJob[]): Promise<void>;
}

interface Steps {
  readonly jobs: readonly JobInput[];
  readonly args?: readonly unknown[];
  /** A number is a pause; the others are a verb and a job's name. */
  readonly steps: readonly (number | string)[];
}

type Input = Steps | { readonly main: { readonly fun1?: JobInput; readonly fun2?: JobInput } };

export default adapter<Exports, Input>(['createTask', 'main'], async (input, tools) => {
  if ('steps' in input) return steps(input, tools);
  const { fun1, fun2 } = input.main;
  // What is not given is left out, not handed over as `undefined`.
  const given = [fun1, fun2].filter((job) => job !== undefined).map((job) => jobFrom(tools, job));
  return tools.exports.main(...given);
});

async function steps({ jobs, args = [], steps }: Steps, tools: Tools<Exports>): Promise<void> {
  const functions = new Map(jobs.map((job) => [job.name, jobFrom(tools, job)]));
  const tasks = new Map<string, PromiseLike<unknown>>();
  const watch = createWatch(tasks, tools.mark);
  for (const step of steps) {
    if (typeof step === 'number') {
      await tools.pause(step);
      continue;
    }
    const [verb, name = ''] = step.split(' ');
    const fn = functions.get(name);
    if (verb === 'create' && fn !== undefined) {
      tasks.set(name, tools.exports.createTask(fn, ...args));
      tools.mark(`created ${name}`);
    } else if (verb === 'await') await watch(name);
    else if (verb === 'await-twice') await Promise.all([watch(name), watch(name)]);
    else if (verb === 'forget') {
      tasks.delete(name);
      tools.mark(`forgot ${name}`);
    }
  }
}

/** Awaits a task and marks what came out, and whether that is the very thing that came out before. */
function createWatch(tasks: ReadonlyMap<string, PromiseLike<unknown>>, mark: (text: string) => void) {
  const outcomes = new Map<string, unknown>();
  return async (name: string): Promise<void> => {
    const [how, outcome] = await outcomeOf(tasks.get(name));
    const isSame = outcomes.has(name) && outcomes.get(name) === outcome;
    outcomes.set(name, outcome);
    mark(`${how} ${show(outcome)}${isSame ? ', the same again' : ''}`);
  };
}

async function outcomeOf(task: PromiseLike<unknown> | undefined): Promise<['got' | 'caught', unknown]> {
  try {
    return ['got', await task];
  } catch (error) {
    return ['caught', error];
  }
}
