// fails: throws-on, nested, several; diagnosis: swallowed-error
// Believes that only an exit that answers false lets the error out.
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
    if ((await manager.exit(error)) === false) throw error;
    return undefined;
  }
  await manager.exit();
  return result;
}
