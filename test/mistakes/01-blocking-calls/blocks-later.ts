// fails: fun1-blocks, fun2-blocks, default-ms, in-a-row, after-a-pause, main-blocks, lines; diagnosis: does-not-block
// Believes that work in a promise job runs in the background: fun1 returns first, and then everything is held up.
function block(ms: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ms);
}

export function fun1(x: number, ms = 3000): void {
  console.log(`Function 1 result ${x ** 2}, wait ...`);
  void Promise.resolve().then(() => {
    block(ms);
    console.log('Function 1 finished');
  });
}

export function fun2(x: number, ms = 3000): void {
  console.log(`Function 2 result ${x ** 0.05}, wait ...`);
  void Promise.resolve().then(() => {
    block(ms);
    console.log('Function 2 finished');
  });
}

export function main(): void {
  fun1(4);
  fun2(4);
}
