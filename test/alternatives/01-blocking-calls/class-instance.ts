// An instance of a class as default export, whose methods use `this`.
class BlockingCalls {
  readonly #pause = 3000;

  #block(ms: number): void {
    const end = new Date().getTime() + ms;
    while (new Date().getTime() < end);
  }

  #work(name: string, result: number, ms: number): void {
    console.log(`${name} result ${result}, wait ...`);
    this.#block(ms);
    console.log(`${name} finished`);
  }

  fun1(x: number, ms = this.#pause): void {
    this.#work('Function 1', x ** 2, ms);
  }

  fun2(x: number, ms = this.#pause): void {
    this.#work('Function 2', x ** 0.05, ms);
  }

  main(): void {
    this.fun1(4);
    this.fun2(4);
  }
}

export default new BlockingCalls();
