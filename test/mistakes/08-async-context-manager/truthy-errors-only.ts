// fails: throws-on, nested, several; diagnosis: false-is-nothing
// Believes that only what is truthy can be thrown.
export interface Manager<T> {
  enter(): Promise<T>;
  exit(error?: unknown): Promise<boolean | void>;
}

export async function withContext<T, R>(manager: Manager<T>, body: (value: T) => Promise<R>): Promise<R | undefined> {
  const value = await manager.enter();
  let result: R | undefined;
  let failure: unknown;
  try {
    result = await body(value);
  } catch (error) {
    failure = error;
  }
  const keepsIn = await manager.exit(failure);
  if (failure && keepsIn !== true) throw failure;
  return result;
}
