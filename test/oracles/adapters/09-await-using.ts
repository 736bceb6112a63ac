/** Plays 09: two resources whose opening, use and closing are jobs. */
import { adapter, jobFrom, type Tools, type WorkInput } from '../adapter.ts';

interface Resource {
  readonly name: string;
  [Symbol.asyncDispose](): Promise<unknown>;
}

interface Exports {
  useBoth(
    openOuter: () => Promise<Resource>,
    openInner: () => Promise<Resource>,
    body: (a: Resource, b: Resource) => Promise<void>,
  ): Promise<void>;
}

interface ResourceInput {
  readonly open: WorkInput;
  readonly close: WorkInput;
}

interface Input {
  readonly outer: ResourceInput;
  readonly inner: ResourceInput;
  readonly body: WorkInput;
}

export default adapter<Exports, Input>(
  ['useBoth'],
  async (input, tools) => {
    const body = jobFrom(tools, { name: 'body', ...input.body });
    await tools.exports.useBoth(
      opener(tools, 'outer', input.outer),
      opener(tools, 'inner', input.inner),
      async (a, b) => {
        await body(a.name, b.name);
      },
    );
  },
  { strayLogs: 'ignored' },
);

function opener(tools: Tools<Exports>, name: string, { open, close }: ResourceInput): () => Promise<Resource> {
  const opening = jobFrom(tools, { name: `open ${name}`, ...open });
  const closing = jobFrom(tools, { name: `close ${name}`, value: undefined, ...close });
  return async () => {
    await opening();
    return { name, [Symbol.asyncDispose]: () => closing() };
  };
}
