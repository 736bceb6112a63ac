// fails: nested, several; diagnosis: shared-state
// Believes that only one manager is in use at a time.
export interface Manager<T> {
  enter(): Promise<T>;
  exit(error?: unknown): Promise<boolean | void>;
}

let current: Manager<unknown>;

export async function withContext<T, R>(manager: Manager<T>, body: (value: T) => Promise<R>): Promise<R | undefined> {
  current = manager as Manager<unknown>;
  const value = await manager.enter();
  let result: R;
  try {
    result = await body(value);
  } catch (error) {
    if ((await current.exit(error)) === true) return undefined;
    throw error;
  }
  await current.exit();
  return result;
}
