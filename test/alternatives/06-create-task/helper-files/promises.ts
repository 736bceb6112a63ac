export async function later<T>(call: () => Promise<T>): Promise<T> {
  await undefined;
  return call();
}

export function ignore<T>(promise: Promise<T>): Promise<T> {
  promise.catch(() => {});
  return promise;
}
