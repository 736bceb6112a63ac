// fails: nested, several; diagnosis: shared-state
// Believes that uses must queue up; one inside another then waits for itself.
export interface Manager<T> {
  enter(): Promise<T>;
  exit(error?: unknown): Promise<boolean | void>;
}

let last: Promise<unknown> = Promise.resolve();

export function withContext<T, R>(manager: Manager<T>, body: (value: T) => Promise<R>): Promise<R | undefined> {
  const use = last.then(() => useNow(manager, body));
  last = use.catch(() => {});
  return use;
}

async function useNow<T, R>(manager: Manager<T>, body: (value: T) => Promise<R>): Promise<R | undefined> {
  const value = await manager.enter();
  let result: R;
  try {
    result = await body(value);
  } catch (error) {
    if ((await manager.exit(error)) === true) return undefined;
    throw error;
  }
  await manager.exit();
  return result;
}
