/** The article's second program: two functions that wait without holding anything up. */

/** Settles after `ms` milliseconds, and leaves the program free until then. */
export function sleep(ms: number): Promise<void> {
  // TODO: Give back a promise at once that is fulfilled when ms milliseconds have passed.

  // setTimeout does not wait; it calls resolve later, and the promise is what others wait for.
  return new Promise((resolve) => setTimeout(resolve, ms));
}

/** Logs the square of `x`, sleeps for `ms` milliseconds, and logs that it is finished. */
export async function fun1(x: number, ms = 3000): Promise<void> {
  // TODO: Log "Function 1: result …, wait ..." with x ** 2, wait for ms, then log "Function 1: finished".

  console.log(`Function 1: result ${x ** 2}, wait ...`);
  await sleep(ms);
  console.log('Function 1: finished');
}

/** Logs `x` to the power of 0.05, sleeps for `ms` milliseconds, and logs that it is finished. */
export async function fun2(x: number, ms = 3000): Promise<void> {
  // TODO: Log "Function 2: result …, wait ..." with x ** 0.05, wait for ms, then log "Function 2: finished".

  console.log(`Function 2: result ${x ** 0.05}, wait ...`);
  await sleep(ms);
  console.log('Function 2: finished');
}
