// A loop on Date.now of its own instead of the block that was given.
function hold(ms: number): void {
  const until = Date.now() + ms;
  while (Date.now() < until) {
    // Nothing to do but look at the clock again.
  }
}

export function fun1(x: number, ms = 3000): void {
  console.log(`Function 1 result ${x ** 2}, wait ...`);
  hold(ms);
  console.log('Function 1 finished');
}

export function fun2(x: number, ms = 3000): void {
  console.log(`Function 2 result ${x ** 0.05}, wait ...`);
  hold(ms);
  console.log('Function 2 finished');
}

export function main(): void {
  fun1(4);
  fun2(4);
}
