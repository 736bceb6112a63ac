/** The article's first program: two functions that hold everything up while they wait. */

/** Blocks the whole program for `ms` milliseconds: what `time.sleep` is to Python. */
// Given: nothing to do here.
export function block(ms: number): void {
  // Nobody ever wakes this cell, so the wait ends when its time is up.
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ms);
}

/** Logs the square of `x`, blocks for `ms` milliseconds, and logs that it is finished. */
export function fun1(x: number, ms = 3000): void {
  // TODO: Log "Function 1 result …, wait ..." with x ** 2, block for ms, then log "Function 1 finished".
  throw new Error('not started: fun1');
}

/** Logs `x` to the power of 0.05, blocks for `ms` milliseconds, and logs that it is finished. */
export function fun2(x: number, ms = 3000): void {
  // TODO: Log "Function 2 result …, wait ..." with x ** 0.05, block for ms, then log "Function 2 finished".
  throw new Error('not started: fun2');
}

/** Calls `fun1`, then `fun2`, each with 4. */
export function main(): void {
  // TODO: Call fun1 with 4, then fun2 with 4; main itself logs nothing.
  throw new Error('not started: main');
}
