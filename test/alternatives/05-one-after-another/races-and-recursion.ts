// Recursion for the row; for both at once, races until nobody is left.
type Job = () => Promise<unknown>;

const row = async ([job, ...rest]: readonly Job[]): Promise<unknown[]> =>
  job === undefined ? [] : [await job(), ...(await row(rest))];

async function races(jobs: readonly Job[]): Promise<unknown[]> {
  const results: unknown[] = [];
  const pending = new Map(
    jobs.map((job, index) => [index, job().then((value) => ((results[index] = value), index))] as const),
  );
  while (pending.size > 0) pending.delete(await Promise.race(pending.values()));
  return results;
}

export default {
  oneByOne: (...jobs: Job[]) => row(jobs),
  together: (...jobs: Job[]) => races(jobs),
};
