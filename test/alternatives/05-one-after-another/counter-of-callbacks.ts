// Callbacks and a count of what is still missing.
type Done = (results: unknown[]) => void;

function runAll(jobs: readonly (() => Promise<unknown>)[], done: Done): void {
  const results: unknown[] = Array.from({ length: jobs.length });
  let missing = jobs.length;
  jobs.forEach((job, index) => {
    void job().then((result) => {
      results[index] = result;
      missing -= 1;
      if (missing === 0) done(results);
    });
  });
}

function runRow(jobs: readonly (() => Promise<unknown>)[], done: Done, results: unknown[] = []): void {
  const [job, ...rest] = jobs;
  if (job === undefined) done(results);
  else void job().then((result) => runRow(rest, done, [...results, result]));
}

export function oneByOne<A, B>(first: () => Promise<A>, second: () => Promise<B>): Promise<[A, B]> {
  return new Promise((resolve) => runRow([first, second], resolve as Done));
}

export function together<A, B>(first: () => Promise<A>, second: () => Promise<B>): Promise<[A, B]> {
  return new Promise((resolve) => runAll([first, second], resolve as Done));
}
