// Atomics.wait on one cell for the whole file, ?? for the default, a format with %d, function expressions.
const cell = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
const waitFor = (ms: number): string => Atomics.wait(cell, 0, 0, ms);

export const fun1 = function (x: number, ms?: number): void {
  console.log('Function 1 result %d, wait ...', x * x);
  waitFor(ms ?? 3000);
  console.log('Function 1 finished');
};

export const fun2 = function (x: number, ms?: number): void {
  console.log('Function 2 result ' + Math.exp(0.05 * Math.log(x)) + ', wait ...');
  waitFor(ms ?? 3000);
  console.log('Function 2 finished');
};

export const main = function (): void {
  for (const fun of [fun1, fun2]) fun(4);
};
