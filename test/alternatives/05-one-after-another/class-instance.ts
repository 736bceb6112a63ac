// A class whose only instance is the default export; its methods share a private helper.
class Runner {
  oneByOne<A, B>(first: () => Promise<A>, second: () => Promise<B>): Promise<[A, B]> {
    return this.inARow([first, second]) as Promise<[A, B]>;
  }

  async together<A, B>(first: () => Promise<A>, second: () => Promise<B>): Promise<[A, B]> {
    const settled = await Promise.allSettled([first(), second()]);
    return settled.map((each) => (each.status === 'fulfilled' ? each.value : each.reason)) as [A, B];
  }

  private async inARow(jobs: readonly (() => Promise<unknown>)[]): Promise<unknown[]> {
    const results: unknown[] = [];
    for (const job of jobs) results.push(await job());
    return results;
  }
}

export default new Runner();
