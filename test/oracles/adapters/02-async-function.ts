/** Plays 02: asks what things are, and packs calls. */
import { adapter, jobFrom, type JobInput, type RecordedJob, type Tools } from '../adapter.ts';
import { show } from '../notation.ts';

interface Exports {
  whatIs(value: unknown): string;
  prepare(fn: RecordedJob, ...args: readonly unknown[]): () => Promise<unknown>;
}

interface Steps {
  readonly job: JobInput;
  readonly args: readonly unknown[];
  /** A number is a pause. */
  readonly steps: readonly (number | 'call' | 'await')[];
}

type Input = Steps | { readonly ask: JobInput } | { readonly values: readonly unknown[] };

export default adapter<Exports, Input>(
  ['whatIs', 'prepare'],
  async (input, tools) => {
    if ('steps' in input) return steps(input, tools);
    if ('ask' in input) return ask(jobFrom(tools, input.ask), tools);
    return input.values.forEach((value) => tools.mark(`${show(value)} is a ${tools.exports.whatIs(value)}`));
  },
  { strayLogs: 'ignored' },
);

async function ask(fun1: RecordedJob, { exports, mark }: Tools<Exports>): Promise<void> {
  mark(`fun1 is a ${exports.whatIs(fun1)}`);
  const call = fun1(4);
  mark(`fun1(4) is a ${exports.whatIs(call)}`);
  const value = await call;
  mark(`await fun1(4) is a ${exports.whatIs(value)}`);
}

async function steps({ job, args, steps }: Steps, tools: Tools<Exports>): Promise<unknown> {
  const prepared = tools.exports.prepare(jobFrom(tools, job), ...args);
  tools.mark('prepared');
  let call: Promise<unknown> | undefined;
  let value: unknown;
  for (const step of steps) {
    if (step === 'call') {
      call = prepared();
      tools.mark('called');
    } else if (step === 'await') value = await call;
    else await tools.pause(step);
  }
  return value;
}
