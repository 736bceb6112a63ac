import { sleep } from './sleep.ts';

export const tick = async (name: string, from: number, ms: number): Promise<void> => {
  if (from === 0) return console.log(name + ' done');
  console.log(name + ' ' + from);
  await sleep(ms);
  return tick(name, from - 1, ms);
};
