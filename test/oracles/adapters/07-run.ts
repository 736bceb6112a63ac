/** Plays 07: a `main` between two stamps, well or badly behaved. */
import { adapter, jobFrom, type JobInput, type Tools } from '../adapter.ts';

interface Exports {
  run(main: unknown): Promise<unknown>;
}

interface Input {
  readonly way: 'at once' | 'in a row';
  readonly jobs?: readonly JobInput[];
  readonly value?: unknown;
  readonly returnsError?: boolean;
  readonly fails?: boolean;
  readonly runs?: number;
  /** A job that nobody waits for. */
  readonly leaves?: JobInput;
  /** A job that `main` hands to a run of its own. */
  readonly nested?: JobInput;
  /** What `run` gets instead of the function. */
  readonly gets?: 'call';
}

export default adapter<Exports, Input>(['run'], async (input, tools) => {
  const main = (): Promise<unknown> => mainOf(input, tools);
  if (input.gets === 'call') {
    try {
      return await tools.exports.run(main());
    } catch (error) {
      if (!(error instanceof TypeError)) throw error;
      return tools.mark('refused with a TypeError');
    }
  }
  for (let count = 1; count < (input.runs ?? 1); count += 1) await tools.exports.run(main);
  return tools.exports.run(main);
});

async function mainOf(input: Input, tools: Tools<Exports>): Promise<unknown> {
  if (input.leaves) void jobFrom(tools, input.leaves)();
  if (input.nested) {
    const inner = jobFrom(tools, input.nested);
    return tools.exports.run(() => inner());
  }
  const jobs = (input.jobs ?? []).map((job) => jobFrom(tools, job));
  if (input.way === 'at once') await Promise.all(jobs.map((job) => job()));
  else for (const job of jobs) await job();
  if (input.fails) throw new Error('main failed');
  return input.returnsError ? new Error('no harm done') : input.value;
}
