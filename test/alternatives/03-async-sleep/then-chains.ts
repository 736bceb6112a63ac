// No async and no await: chains of then, and a function that makes both functions.
const sleep = (ms: number): Promise<number> => new Promise((resolve) => setTimeout(() => resolve(ms), ms));

function makeFun(name: string, result: (x: number) => number) {
  return (x: number, ms = 3000): Promise<void> => {
    console.log(`${name}: result ${result(x)}, wait ...`);
    return sleep(ms).then(() => console.log(`${name}: finished`));
  };
}

export default {
  sleep,
  fun1: makeFun('Function 1', (x) => x ** 2),
  fun2: makeFun('Function 2', (x) => x ** 0.05),
};
