// Each job starts in a turn of its own at the same instant: setImmediate, setTimeout(0), a microtask.
import { setImmediate as turn } from 'node:timers/promises';

async function oneByOne<A, B>(first: () => Promise<A>, second: () => Promise<B>): Promise<[A, B]> {
  await turn();
  const a = await first();
  await null;
  const b = await second();
  return [a, b];
}

function soon<T>(job: () => Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    setTimeout(() => job().then(resolve, reject), 0);
  });
}

function together<A, B>(first: () => Promise<A>, second: () => Promise<B>): Promise<[A, B]> {
  return Promise.all([soon(first), soon(second)]);
}

export { oneByOne, together };
