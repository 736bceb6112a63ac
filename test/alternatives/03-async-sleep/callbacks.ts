// Callbacks inside, one promise outside; the functions do not use sleep at all.
export function sleep(ms: number): Promise<void> {
  return new Promise(function (resolve) {
    const timer = setInterval(() => {
      clearInterval(timer);
      resolve();
    }, ms);
    // An interval of 0 would tick after 1 ms, in Node as well.
    if (ms === 0) {
      clearInterval(timer);
      resolve();
    }
  });
}

function later(ms: number, callback: (error: Error | null) => void): void {
  setTimeout(callback, ms, null);
}

function finish(line: string, ms: number): Promise<void> {
  return new Promise((resolve, reject) => {
    later(ms, (error) => {
      if (error !== null) return reject(error);
      console.log(line);
      resolve();
    });
  });
}

export function fun1(x: number, ms?: number): Promise<void> {
  console.log('Function 1: result %d, wait ...', x ** 2);
  return finish('Function 1: finished', ms ?? 3000);
}

export function fun2(x: number, ms?: number): Promise<void> {
  console.log('Function 2: result ' + x ** 0.05 + ', wait ...');
  return finish('Function 2: finished', ms ?? 3000);
}
