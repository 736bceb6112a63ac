// promisify turns setTimeout into sleep; arrow functions throughout.
import { promisify } from 'node:util';

export const sleep: (ms: number) => Promise<void> = promisify(setTimeout);

export const fun1 = async (x: number, ms = 3000): Promise<void> => {
  console.log(`Function 1: result ${x ** 2}, wait ...`);
  await sleep(ms);
  console.log('Function 1: finished');
};

export const fun2 = async (x: number, ms = 3000): Promise<void> => {
  console.log(`Function 2: result ${x ** 0.05}, wait ...`);
  await sleep(ms);
  console.log('Function 2: finished');
};
