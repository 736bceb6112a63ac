// Blocks in pieces of at most 50 ms, recursively, and reads the clock before and after for a note to itself.
const cell = new Int32Array(new SharedArrayBuffer(4));

function block(ms: number): void {
  if (ms <= 0) return;
  const piece = Math.min(ms, 50);
  Atomics.wait(cell, 0, 0, piece);
  block(ms - piece);
}

function timed(work: () => void): void {
  const start = performance.now();
  work();
  console.debug(`took ${performance.now() - start} ms`);
}

export function fun1(x: number, ms = 3000): void {
  timed(() => {
    console.log(`Function 1 result ${x ** 2}, wait ...`);
    block(ms);
    console.log('Function 1 finished');
  });
}

export function fun2(x: number, ms = 3000): void {
  timed(() => {
    console.log(`Function 2 result ${x ** 0.05}, wait ...`);
    block(ms);
    console.log('Function 2 finished');
  });
}

export function main(): void {
  fun1(4);
  fun2(4);
}
