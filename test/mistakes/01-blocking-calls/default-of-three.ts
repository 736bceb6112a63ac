// fails: default-ms, main-blocks, lines; diagnosis: wrong-unit
// Copies the 3 of time.sleep(3) as it stands.
function block(ms: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ms);
}

export function fun1(x: number, ms = 3): void {
  console.log(`Function 1 result ${x ** 2}, wait ...`);
  block(ms);
  console.log('Function 1 finished');
}

export function fun2(x: number, ms = 3): void {
  console.log(`Function 2 result ${x ** 0.05}, wait ...`);
  block(ms);
  console.log('Function 2 finished');
}

export function main(): void {
  fun1(4);
  fun2(4);
}
