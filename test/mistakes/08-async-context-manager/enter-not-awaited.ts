// fails: enters, exits, told, enter-fails, exit-fails, nested, several; diagnosis: overlaps-dependent
// Believes that what enter() returns is the value already.
export interface Manager<T> {
  enter(): Promise<T>;
  exit(error?: unknown): Promise<boolean | void>;
}

export async function withContext<T, R>(manager: Manager<T>, body: (value: T) => Promise<R>): Promise<R | undefined> {
  const value = manager.enter() as T;
  let result: R;
  try {
    result = await body(value);
  } catch (error) {
    if ((await manager.exit(error)) === true) return undefined;
    throw error;
  }
  await manager.exit();
  return result;
}
