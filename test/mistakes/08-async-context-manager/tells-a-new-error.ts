// fails: told, throws-on, nested, several; diagnosis: wrong-error
// Believes that everything thrown has to become an Error with a better message.
export interface Manager<T> {
  enter(): Promise<T>;
  exit(error?: unknown): Promise<boolean | void>;
}

export async function withContext<T, R>(manager: Manager<T>, body: (value: T) => Promise<R>): Promise<R | undefined> {
  const value = await manager.enter();
  let result: R;
  try {
    result = await body(value);
  } catch (cause) {
    const error = new Error(`body failed: ${String(cause)}`, { cause });
    if ((await manager.exit(error)) === true) return undefined;
    throw error;
  }
  await manager.exit();
  return result;
}
