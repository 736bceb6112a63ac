// An instance of a class as default export, whose methods need `this`, with a formatter for the stamp.
class Runner {
  readonly #format = new Intl.DateTimeFormat('en-GB', { timeStyle: 'medium' });

  stamp(): string {
    return this.#format.format(new Date());
  }

  async run<T>(main: () => Promise<T>): Promise<T> {
    this.#refuse(main);
    console.log(this.stamp());
    try {
      const value = await main();
      return value;
    } finally {
      console.log(this.stamp());
    }
  }

  #refuse(main: unknown): void {
    if (!(main instanceof Function)) throw new TypeError('Not a function');
  }
}

export default new Runner();
