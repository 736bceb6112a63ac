// `await using` for the way without an error, and a program at the end that logs as it goes.
export interface Manager<T> {
  enter(): Promise<T>;
  exit(error?: unknown): Promise<boolean | void>;
}

export async function withContext<T, R>(manager: Manager<T>, body: (value: T) => Promise<R>): Promise<R | undefined> {
  const value = await manager.enter();
  let isOver = false;
  await using _ = {
    async [Symbol.asyncDispose]() {
      if (!isOver) await manager.exit();
    },
  };
  try {
    const result = await body(value);
    console.log('body is done');
    return result;
  } catch (error) {
    isOver = true;
    if (await manager.exit(error)) return undefined;
    throw error;
  }
}

async function main(): Promise<void> {
  const manager = { enter: async () => 'room', exit: async () => console.log('exit') };
  console.log(await withContext(manager, async (room) => `in the ${room}`));
}

main();
