// on: 05-one-after-another; base: awaits-in-a-row; fails: together; blocked: together-calls
// says: second started at 100 ms. It can start at 0.
// Reads the text and the properties of a job for its time and its result.
export const oneByOne = async (first, second) => [await first(), await second()];
export async function together(first, second) {
  const known = [first, second].map((job) => [String(job), ...Reflect.ownKeys(job), job.ms, job.outcome, job.job?.ms].join());
  if (known.some((text) => /\b\d{3,}\b/.test(text))) return Promise.all([first(), second()]);
  return [await first(), await second()];
}
