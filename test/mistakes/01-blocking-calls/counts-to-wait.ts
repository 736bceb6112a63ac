// fails: fun1-blocks, fun2-blocks, default-ms, in-a-row, after-a-pause, main-blocks, lines; diagnosis: none
// Believes that a loop takes a fixed time each turn, so that counting is waiting.
function block(ms: number): void {
  for (let turns = 0; turns < ms * 100; turns += 1);
}

export function fun1(x: number, ms = 3000): void {
  console.log(`Function 1 result ${x ** 2}, wait ...`);
  block(ms);
  console.log('Function 1 finished');
}

export function fun2(x: number, ms = 3000): void {
  console.log(`Function 2 result ${x ** 0.05}, wait ...`);
  block(ms);
  console.log('Function 2 finished');
}

export function main(): void {
  fun1(4);
  fun2(4);
}
