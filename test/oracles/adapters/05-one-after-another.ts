/** Plays 05: pairs of jobs, one by one or together, also in calls that overlap. */
import { adapter, jobFrom, type JobInput } from '../adapter.ts';

type Work = () => Promise<unknown>;

interface Exports {
  oneByOne(first: Work, second: Work): Promise<unknown>;
  together(first: Work, second: Work): Promise<unknown>;
}

interface Call {
  readonly name: keyof Exports;
  readonly first: JobInput;
  readonly second: JobInput;
  readonly after?: number;
}

export default adapter<Exports, { readonly calls: readonly Call[] }>(
  ['oneByOne', 'together'],
  async ({ calls }, tools) => {
    const call = async ({ name, first, second, after = 0 }: Call): Promise<unknown> => {
      if (after > 0) await tools.pause(after);
      const [one, other] = [jobFrom(tools, first), jobFrom(tools, second)];
      // With what they are called is not looked at.
      return tools.exports[name](
        () => one(),
        () => other(),
      );
    };
    return Promise.all(calls.map(call));
  },
  { strayLogs: 'ignored' },
);
