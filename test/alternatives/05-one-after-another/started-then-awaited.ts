// Both promises are kept in variables and awaited one by one; debugging goes to console.debug.
type Job<T> = () => Promise<T>;

const oneByOne = async <A, B>(first: Job<A>, second: Job<B>): Promise<[A, B]> => {
  console.debug('one by one');
  return [await first(), await second()];
};

const together = async <A, B>(first: Job<A>, second: Job<B>): Promise<[A, B]> => {
  console.debug('together');
  const [a, b] = [first(), second()];
  return [await a, await b];
};

export { oneByOne, together };
