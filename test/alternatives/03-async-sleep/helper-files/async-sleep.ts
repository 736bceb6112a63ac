// sleep lives in a helper file and is re-exported; the functions wait by awaiting an async iterator once.
import sleep from './sleep.ts';

async function* lines(first: string, ms: number, last: string): AsyncGenerator<string> {
  yield first;
  await sleep(ms);
  yield last;
}

async function print(texts: AsyncIterable<string>): Promise<void> {
  for await (const text of texts) console.log(text);
}

export { sleep };
export const fun1 = (x: number, ms = 3000): Promise<void> =>
  print(lines(`Function 1: result ${x ** 2}, wait ...`, ms, 'Function 1: finished'));
export const fun2 = (x: number, ms = 3000): Promise<void> =>
  print(lines(`Function 2: result ${x ** 0.05}, wait ...`, ms, 'Function 2: finished'));
