// A generator says what to log and how long to block; a driver does both. Exported under other names.
function block(ms: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ms);
}

function* steps(name: string, result: number, ms: number): Generator<string | number> {
  yield `${name} result ${result}, wait ...`;
  yield ms;
  yield `${name} finished`;
}

function drive(program: Iterable<string | number>): void {
  for (const step of program) {
    if (typeof step === 'number') block(step);
    else console.log(step);
  }
}

function square(x: number, ms = 3000): void {
  drive(steps('Function 1', x ** 2, ms));
}

function root(x: number, ms = 3000): void {
  drive(steps('Function 2', x ** 0.05, ms));
}

function both(): void {
  square(4);
  root(4);
}

export { square as fun1, root as fun2, both as main };
