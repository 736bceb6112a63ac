// fails: in-a-row, after-a-pause; diagnosis: false-is-nothing
// Takes || for a default value, and 0 is falsy.
function block(ms: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ms);
}

export function fun1(x: number, ms?: number): void {
  console.log(`Function 1 result ${x ** 2}, wait ...`);
  block(ms || 3000);
  console.log('Function 1 finished');
}

export function fun2(x: number, ms?: number): void {
  console.log(`Function 2 result ${x ** 0.05}, wait ...`);
  block(ms || 3000);
  console.log('Function 2 finished');
}

export function main(): void {
  fun1(4);
  fun2(4);
}
