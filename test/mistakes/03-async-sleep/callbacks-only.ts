// fails: from-the-call, fun1-waits, fun2-waits, default-ms, together, after-a-pause; diagnosis: not-a-promise
// Logs everything at the right time, but gives the caller nothing to wait for.
export function sleep(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

export function fun1(x: number, ms = 3000): void {
  console.log(`Function 1: result ${x ** 2}, wait ...`);
  setTimeout(() => {
    console.log('Function 1: finished');
  }, ms);
}

export function fun2(x: number, ms = 3000): void {
  console.log(`Function 2: result ${x ** 0.05}, wait ...`);
  setTimeout(() => {
    console.log('Function 2: finished');
  }, ms);
}
