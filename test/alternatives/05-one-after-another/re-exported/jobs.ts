export const row = async <A, B>(...[first, second]: [() => Promise<A>, () => Promise<B>]): Promise<[A, B]> => {
  const a = await first();
  return [a, await second()];
};

export default async function both<A, B>(first: () => Promise<A>, second: () => Promise<B>): Promise<[A, B]> {
  const later = second;
  const a = first();
  const b = later();
  const valueOfB = await b;
  return [await a, valueOfB];
}
