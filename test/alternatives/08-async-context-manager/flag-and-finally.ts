// try, catch and finally, with a flag that says which exit is still to be called.
export interface Manager<T> {
  enter(): Promise<T>;
  exit(error?: unknown): Promise<boolean | void>;
}

async function withContext<T, R>(manager: Manager<T>, body: (value: T) => Promise<R>): Promise<R | undefined> {
  const value = await manager.enter();
  let isOpen = true;
  try {
    return await body(value);
  } catch (error) {
    isOpen = false;
    const answer = await manager.exit(error);
    if (answer !== true) throw error;
  } finally {
    if (isOpen) await manager.exit();
  }
  return undefined;
}

export { withContext };
