/** Blocks on the clock. */
function busy(ms: number): void {
  const start = Date.now();
  for (;;) {
    const left = ms - (Date.now() - start);
    if (left <= 0) return;
  }
}

export function fun1(x: number, ms = 3000): void {
  console.log(`Function 1 result ${x ** 2}, wait ...`);
  busy(ms);
  console.log('Function 1 finished');
}

export function fun2(x: number, ms = 3000): void {
  console.log(`Function 2 result ${x ** 0.05}, wait ...`);
  busy(ms);
  console.log('Function 2 finished');
}
