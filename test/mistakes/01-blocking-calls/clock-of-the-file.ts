// fails: after-a-pause; diagnosis: shared-state
// Adds up how long has been blocked since the file was loaded, and forgets the pauses between.
const start = Date.now();
let blockedMs = 0;

function block(ms: number): void {
  blockedMs += ms;
  while (Date.now() < start + blockedMs);
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
