// fails: result, keeps-in, nested, several; diagnosis: lost-value
// Believes that what exit answers is the result.
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
    const answer = await manager.exit(error);
    if (answer) return answer as R;
    throw error;
  }
  return ((await manager.exit()) as R | undefined) ?? result;
}
