// An async generator that yields once between enter and exit, as contextlib has it in Python.
export interface Manager<T> {
  enter(): Promise<T>;
  exit(error?: unknown): Promise<boolean | void>;
}

async function* around<T>(manager: Manager<T>): AsyncGenerator<T, void> {
  const value = await manager.enter();
  try {
    yield value;
  } catch (error) {
    if ((await manager.exit(error)) === true) return;
    throw error;
  }
  await manager.exit();
}

export async function withContext<T, R>(manager: Manager<T>, body: (value: T) => Promise<R>): Promise<R | undefined> {
  const context = around(manager);
  const entered = await context.next();
  let result: R;
  try {
    result = await body(entered.value as T);
  } catch (error) {
    await context.throw(error);
    return undefined;
  }
  await context.next();
  return result;
}
