// The methods taken out of the manager, the outcome of body kept as data, and one call of exit for both ways.
export interface Manager<T> {
  enter(): Promise<T>;
  exit(error?: unknown): Promise<boolean | void>;
}

export const withContext = async <T, R>(
  manager: Manager<T>,
  body: (value: T) => Promise<R>,
): Promise<R | undefined> => {
  const { enter, exit } = manager;
  const value = await enter();
  const [outcome] = await Promise.allSettled([body(value)]);
  const keepsIn = await exit(outcome.status === 'rejected' ? outcome.reason : undefined);
  if (outcome.status === 'fulfilled') return outcome.value;
  if (keepsIn) return undefined;
  throw outcome.reason;
};
