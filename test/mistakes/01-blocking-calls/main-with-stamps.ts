// fails: lines; diagnosis: none
// Puts the article's two stamps into main, though they stand around it.
function block(ms: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ms);
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
  console.log(new Date().toLocaleTimeString('en-GB'));
  fun1(4);
  fun2(4);
  console.log(new Date().toLocaleTimeString('en-GB'));
}
