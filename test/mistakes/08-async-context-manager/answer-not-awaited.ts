// fails: told, throws-on, exit-fails, nested, several; diagnosis: exit-skipped
// Believes that exit(error) answers by itself; a promise is always truthy.
export interface Manager<T> {
  enter(): Promise<T>;
  exit(error?: unknown): Promise<boolean | void>;
}

export async function withContext<T, R>(manager: Manager<T>, body: (value: T) => Promise<R>): Promise<R | undefined> {
  const value = await manager.enter();
  let result: R;
  try {
    result = await body(value);
  } catch (error) {
    if (manager.exit(error)) return undefined;
    throw error;
  }
  await manager.exit();
  return result;
}
