// fails: enter-fails; diagnosis: swallowed-error
// Believes that what could not be entered has to be left as well.
export interface Manager<T> {
  enter(): Promise<T>;
  exit(error?: unknown): Promise<boolean | void>;
}

export async function withContext<T, R>(manager: Manager<T>, body: (value: T) => Promise<R>): Promise<R | undefined> {
  let result: R;
  try {
    const value = await manager.enter();
    result = await body(value);
  } catch (error) {
    if ((await manager.exit(error)) === true) return undefined;
    throw error;
  }
  await manager.exit();
  return result;
}
