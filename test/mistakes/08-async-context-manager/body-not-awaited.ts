// fails: exits, told, throws-on, keeps-in, exit-fails, nested, several; diagnosis: overlaps-dependent
// Believes that return inside try waits for the promise it returns.
export interface Manager<T> {
  enter(): Promise<T>;
  exit(error?: unknown): Promise<boolean | void>;
}

export async function withContext<T, R>(manager: Manager<T>, body: (value: T) => Promise<R>): Promise<R | undefined> {
  const value = await manager.enter();
  let failure: { readonly error: unknown } | undefined;
  try {
    return body(value);
  } catch (error) {
    failure = { error };
    return undefined;
  } finally {
    await manager.exit(failure?.error);
  }
}
