// fails: exits, nested; diagnosis: none
// Believes that then hands nothing to a function that wants to hear of errors only.
export interface Manager<T> {
  enter(): Promise<T>;
  exit(error?: unknown): Promise<boolean | void>;
}

export async function withContext<T, R>(manager: Manager<T>, body: (value: T) => Promise<R>): Promise<R | undefined> {
  const value = await manager.enter();
  const promise = body(value);
  const exit = (error?: unknown): Promise<boolean | void> => manager.exit(error);
  const keepsError = await promise.then(exit, exit);
  return promise.catch((error: unknown) => {
    if (keepsError === true) return undefined;
    throw error;
  });
}
