// fails: lines; diagnosis: logs-at-another-time
// Logs both lines and waits afterwards: when it says finished, the waiting has not begun.
function block(ms: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ms);
}

export function fun1(x: number, ms = 3000): void {
  console.log(`Function 1 result ${x ** 2}, wait ...`);
  console.log('Function 1 finished');
  block(ms);
}

export function fun2(x: number, ms = 3000): void {
  console.log(`Function 2 result ${x ** 0.05}, wait ...`);
  console.log('Function 2 finished');
  block(ms);
}

export function main(): void {
  fun1(4);
  fun2(4);
}
