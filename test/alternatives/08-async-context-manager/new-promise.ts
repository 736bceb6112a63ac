// A promise of its own that is settled by hand, every failure passed on; a default object holds the function.
export interface Manager<T> {
  enter(): Promise<T>;
  exit(error?: unknown): Promise<boolean | void>;
}

export default {
  withContext<T, R>(manager: Manager<T>, body: (value: T) => Promise<R>): Promise<R | undefined> {
    return new Promise((resolve, reject) => {
      manager.enter().then((value) => {
        body(value).then(
          (result) => {
            manager.exit().then(() => resolve(result), reject);
          },
          (error: unknown) => {
            manager.exit(error).then((keepsIn) => {
              if (keepsIn === true) resolve(undefined);
              else reject(error);
            }, reject);
          },
        );
      }, reject);
    });
  },
};
