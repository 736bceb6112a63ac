// fails: exit-fails; diagnosis: called-twice
// Believes that a failing exit needs another exit.
export interface Manager<T> {
  enter(): Promise<T>;
  exit(error?: unknown): Promise<boolean | void>;
}

export async function withContext<T, R>(manager: Manager<T>, body: (value: T) => Promise<R>): Promise<R | undefined> {
  const value = await manager.enter();
  try {
    const result = await body(value);
    await manager.exit();
    return result;
  } catch (error) {
    if ((await manager.exit(error)) === true) return undefined;
    throw error;
  }
}
