// A chain of thens: the way of an error and the way of a value part after body.
export interface Manager<T> {
  enter(): Promise<T>;
  exit(error?: unknown): Promise<boolean | void>;
}

export function withContext<T, R>(manager: Manager<T>, body: (value: T) => Promise<R>): Promise<R | undefined> {
  return manager.enter().then((value) =>
    body(value).then(
      (result) => manager.exit().then(() => result),
      (error: unknown) =>
        manager.exit(error).then((keepsIn) => {
          if (keepsIn === true) return undefined;
          throw error;
        }),
    ),
  );
}
