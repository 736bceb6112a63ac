/** The article's second program: two functions that wait without holding anything up. */

/** Settles after `ms` milliseconds, and leaves the program free until then. */
export function sleep(ms: number): Promise<void> {
  // TODO: Give back a promise at once that is fulfilled when ms milliseconds have passed.
  throw new Error('not started: sleep');
}

/** Logs the square of `x`, sleeps for `ms` milliseconds, and logs that it is finished. */
export async function fun1(x: number, ms = 3000): Promise<void> {
  // TODO: Log "Function 1: result …, wait ..." with x ** 2, wait for ms, then log "Function 1: finished".
  throw new Error('not started: fun1');
}

/** Logs `x` to the power of 0.05, sleeps for `ms` milliseconds, and logs that it is finished. */
export async function fun2(x: number, ms = 3000): Promise<void> {
  // TODO: Log "Function 2: result …, wait ..." with x ** 0.05, wait for ms, then log "Function 2: finished".
  throw new Error('not started: fun2');
}
