// An instance of a class as default export, with a promise that is resolved from outside.
class Deferred {
  resolve: () => void = () => {};
  readonly promise = new Promise<void>((resolve) => {
    this.resolve = resolve;
  });
}

class AsyncSleep {
  sleep(ms: number): Promise<void> {
    const deferred = new Deferred();
    setTimeout(deferred.resolve, ms);
    return deferred.promise;
  }

  async fun1(x: number, ms = 3000): Promise<void> {
    console.log(`Function 1: result ${x ** 2}, wait ...`);
    await this.sleep(ms);
    console.log('Function 1: finished');
  }

  async fun2(x: number, ms = 3000): Promise<void> {
    console.log(`Function 2: result ${x ** 0.05}, wait ...`);
    await this.sleep(ms);
    console.log('Function 2: finished');
  }
}

export default new AsyncSleep();
