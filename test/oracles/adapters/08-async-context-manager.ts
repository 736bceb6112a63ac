/** Plays 08: managers made of jobs, nested, at once, or used again. */
import { adapter, jobFrom, type Tools, type WorkInput } from '../adapter.ts';

interface Manager {
  enter(): Promise<unknown>;
  exit(error?: unknown): Promise<unknown>;
}

type Body = (value: unknown) => Promise<unknown>;

interface Exports {
  withContext(manager: Manager, body: Body): Promise<unknown>;
}

interface ManagerInput {
  readonly name: string;
  readonly enter: WorkInput;
  readonly exit: WorkInput;
}

interface Input {
  readonly way: 'nested' | 'at once' | 'in a row';
  readonly managers: readonly ManagerInput[];
  readonly body: WorkInput;
}

export default adapter<Exports, Input>(
  ['withContext'],
  async (input, tools) => {
    const { withContext } = tools.exports;
    const managers = input.managers.map((manager) => managerFrom(tools, manager));
    const work = jobFrom(tools, { name: 'body', value: 'done', ...input.body });
    const body: Body = (value) => work(value);

    if (input.way === 'at once') return Promise.all(managers.map((manager) => withContext(manager, body)));
    if (input.way === 'in a row') {
      const results: unknown[] = [];
      for (const manager of managers) results.push(await withContext(manager, body), await withContext(manager, body));
      return results;
    }
    const nested = managers.reduceRight<Body>((inner, manager) => () => withContext(manager, inner), body);
    return nested(undefined);
  },
  { strayLogs: 'ignored' },
);

function managerFrom(tools: Tools<Exports>, { name, enter, exit }: ManagerInput): Manager {
  const entering = jobFrom(tools, { name: `enter ${name}`, value: name, ...enter });
  const exiting = jobFrom(tools, { name: `exit ${name}`, value: undefined, ...exit });
  return {
    enter: () => entering(),
    // No error and `undefined` are the same answer.
    exit: (error) => (error === undefined ? exiting() : exiting(error)),
  };
}
