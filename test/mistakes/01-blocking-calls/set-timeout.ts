// fails: fun1-blocks, fun2-blocks, default-ms, in-a-row, after-a-pause, main-blocks, lines; diagnosis: does-not-block
// Believes that setTimeout is time.sleep with a callback: fun1 returns at once, and its last line comes later.
export function fun1(x: number, ms = 3000): void {
  console.log(`Function 1 result ${x ** 2}, wait ...`);
  setTimeout(() => {
    console.log('Function 1 finished');
  }, ms);
}

export function fun2(x: number, ms = 3000): void {
  console.log(`Function 2 result ${x ** 0.05}, wait ...`);
  setTimeout(() => {
    console.log('Function 2 finished');
  }, ms);
}

export function main(): void {
  fun1(4);
  fun2(4);
}
