// for await over a generator for the row, and over promises that have all started for both at once.
async function* inARow(...jobs: (() => Promise<unknown>)[]): AsyncGenerator<unknown> {
  for (const job of jobs) yield await job();
}

async function collect(values: AsyncIterable<unknown> | Iterable<unknown>): Promise<unknown[]> {
  const list: unknown[] = [];
  for await (const value of values) list.push(value);
  return list;
}

export async function oneByOne<A, B>(first: () => Promise<A>, second: () => Promise<B>) {
  return (await collect(inARow(first, second))) as [A, B];
}

export async function together<A, B>(first: () => Promise<A>, second: () => Promise<B>) {
  return (await collect([first(), second()])) as [A, B];
}

const main = async (): Promise<void> => {
  const pair = await together(
    async () => 1,
    async () => 2,
  );
  console.log(...pair);
};

await main();
