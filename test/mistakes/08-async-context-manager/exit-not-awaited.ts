// fails: exits, told, keeps-in, exit-fails, nested, several; diagnosis: exit-skipped
// Believes that exit need not be waited for, as nothing comes after it.
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
    void manager.exit(error);
    throw error;
  }
  void manager.exit();
  return result;
}
