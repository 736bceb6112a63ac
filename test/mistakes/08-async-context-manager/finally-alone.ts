// fails: told, keeps-in, nested; diagnosis: wrong-error
// Believes that finally is all of async with; the manager never hears of the error.
export interface Manager<T> {
  enter(): Promise<T>;
  exit(error?: unknown): Promise<boolean | void>;
}

export async function withContext<T, R>(manager: Manager<T>, body: (value: T) => Promise<R>): Promise<R | undefined> {
  const value = await manager.enter();
  try {
    return await body(value);
  } finally {
    await manager.exit();
  }
}
