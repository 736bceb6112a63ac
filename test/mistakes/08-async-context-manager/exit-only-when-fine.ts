// fails: told, keeps-in, exit-fails, nested, several; diagnosis: exit-skipped
// Believes that the line after an await is reached whatever happens.
export interface Manager<T> {
  enter(): Promise<T>;
  exit(error?: unknown): Promise<boolean | void>;
}

export async function withContext<T, R>(manager: Manager<T>, body: (value: T) => Promise<R>): Promise<R | undefined> {
  const value = await manager.enter();
  const result = await body(value);
  await manager.exit();
  return result;
}
