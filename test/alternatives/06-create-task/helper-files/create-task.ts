// Three helper files; the stub re-exports one function and writes the other.
import { createTask } from './task.ts';
import * as given from './given.ts';

export { createTask } from './task.ts';

export async function main(first = given.fun1, second = given.fun2): Promise<void> {
  const one = createTask(first, 4);
  const other = createTask(second, 4);
  console.log('Tasks created');
  await Promise.all([one, other]);
}
