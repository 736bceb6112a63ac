import { stamp } from './stamp.ts';

async function framed<T>(before: () => void, work: () => Promise<T>, after: () => void): Promise<T> {
  before();
  try {
    return await work();
  } finally {
    after();
  }
}

export async function timed<T>(main: () => Promise<T>): Promise<T> {
  if (typeof main !== 'function') throw new TypeError('A function, please');
  const log = (): void => console.log(stamp());
  return framed(log, () => Promise.resolve().then(main), log);
}
