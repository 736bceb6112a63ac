// fails: exit-fails; diagnosis: wrong-error
// Believes that the error of body is the one that counts when exit fails as well.
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
    const keepsIn = await manager.exit(error).catch(() => false);
    if (keepsIn === true) return undefined;
    throw error;
  }
  await manager.exit();
  return result;
}
