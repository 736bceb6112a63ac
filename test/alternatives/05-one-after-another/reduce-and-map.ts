// reduce for the row, map for both at once; the object of both is the default export.
type Job = () => Promise<unknown>;

const row = (jobs: Job[]) =>
  jobs.reduce(async (before, job) => [...(await before), await job()], Promise.resolve<unknown[]>([]));
const all = (jobs: Job[]) => Promise.all(jobs.map((job) => job()));

export default {
  oneByOne: (...jobs: Job[]) => row(jobs),
  together: (...jobs: Job[]) => all(jobs),
};
