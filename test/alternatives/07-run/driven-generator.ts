// A generator that says what happens, and a driver that waits at each yield; allSettled keeps the outcome.
function* steps<T>(
  main: () => Promise<T>,
): Generator<Promise<PromiseSettledResult<T>[]>, T, PromiseSettledResult<T>[]> {
  console.log(stamp());
  const [outcome] = yield Promise.allSettled([main()]);
  console.log(stamp());
  if (outcome === undefined || outcome.status === 'rejected') throw outcome?.reason;
  return outcome.value;
}

export async function run<T>(main: () => Promise<T>): Promise<T> {
  if (typeof main !== 'function') throw new TypeError();
  const generator = steps(main);
  let step = generator.next();
  while (!step.done) step = generator.next(await step.value);
  return step.value;
}

export function stamp(): string {
  return new Date().toTimeString().slice(0, 8);
}
