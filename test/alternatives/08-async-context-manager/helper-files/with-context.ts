import type { Manager } from './manager.ts';

type Ending<R> = () => Promise<R | undefined>;

export async function withContext<T, R>(manager: Manager<T>, body: (value: T) => Promise<R>): Promise<R | undefined> {
  const value = await manager.enter();
  const end: Ending<R> = await body(value).then(
    (result) => async () => {
      await manager.exit();
      return result;
    },
    (error: unknown) => async () => {
      const keepsIn = await manager.exit(error);
      return keepsIn === true ? undefined : Promise.reject(error);
    },
  );
  return end();
}
