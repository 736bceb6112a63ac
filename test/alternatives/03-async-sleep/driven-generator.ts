// Coroutines made of generators, with a driver that goes on when the yielded promise is fulfilled; trailing calls.
type Coroutine = Generator<Promise<void>, void, void>;

const nap = (ms: number): Promise<void> => new Promise((wake) => setTimeout(wake, ms));

function run(coroutine: Coroutine): Promise<void> {
  return new Promise((resolve, reject) => {
    const step = (): void => {
      const { done, value } = coroutine.next();
      if (done) resolve();
      else value.then(step, reject);
    };
    step();
  });
}

function* first(x: number, ms: number): Coroutine {
  console.log(`Function 1: result ${x ** 2}, wait ...`);
  yield nap(ms);
  console.log('Function 1: finished');
}

function* second(x: number, ms: number): Coroutine {
  console.log(`Function 2: result ${x ** 0.05}, wait ...`);
  yield nap(ms);
  console.log('Function 2: finished');
}

const fun1 = (x: number, ms = 3000): Promise<void> => run(first(x, ms));
const fun2 = (x: number, ms = 3000): Promise<void> => run(second(x, ms));

export { nap as sleep, fun1, fun2 };

void fun1(4);
void fun2(4);
