// An instance of a class as default export: one object a use, with `this` throughout.
export interface Manager<T> {
  enter(): Promise<T>;
  exit(error?: unknown): Promise<boolean | void>;
}

class Use<T, R> {
  readonly #manager: Manager<T>;

  constructor(manager: Manager<T>) {
    this.#manager = manager;
  }

  async run(body: (value: T) => Promise<R>): Promise<R | undefined> {
    const value = await this.#manager.enter();
    return body(value).then(
      (result) => this.#leave(result),
      (error: unknown) => this.#leaveAfter(error),
    );
  }

  async #leave(result: R): Promise<R> {
    await this.#manager.exit(undefined);
    return result;
  }

  async #leaveAfter(error: unknown): Promise<undefined> {
    if (await this.#manager.exit(error)) return;
    throw error;
  }
}

class Contexts {
  withContext<T, R>(manager: Manager<T>, body: (value: T) => Promise<R>): Promise<R | undefined> {
    return this.use<T, R>(manager).run(body);
  }

  use<T, R>(manager: Manager<T>): Use<T, R> {
    return new Use(manager);
  }
}

export default new Contexts();
