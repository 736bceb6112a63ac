// One default object; both functions are made by a function that takes the power.
function block(ms: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ms);
}

type Fun = (x: number, ms?: number) => void;

function makeFun(number: number, power: (x: number) => number): Fun {
  return (x, ms = 3000) => {
    console.log(`Function ${number} result ${power(x)}, wait ...`);
    block(ms);
    console.log(`Function ${number} finished`);
  };
}

const fun1 = makeFun(1, (x) => x ** 2);
const fun2 = makeFun(2, (x) => x ** 0.05);

export default { fun1, fun2, main: () => [fun1, fun2].forEach((fun) => fun(4)) };
