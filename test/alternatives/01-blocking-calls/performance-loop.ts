// performance.now in a do-while loop, several arguments to console.log, arrow functions and a list of exports.
const holdUp = (ms: number): void => {
  const start = performance.now();
  let passed = 0;
  do {
    passed = performance.now() - start;
  } while (passed < ms);
};

const fun1 = (x: number, ms: number = 3000): void => {
  console.log('Function', 1, 'result', `${Math.pow(x, 2)},`, 'wait ...');
  holdUp(ms);
  console.log('Function', 1, 'finished');
};

const fun2 = (x: number, ms: number = 3000): void => {
  console.log('Function', 2, 'result', `${Math.pow(x, 0.05)},`, 'wait ...');
  holdUp(ms);
  console.log('Function', 2, 'finished');
};

const main = (): void => {
  fun1(4);
  fun2(4);
};

export { fun1, fun2, main };
