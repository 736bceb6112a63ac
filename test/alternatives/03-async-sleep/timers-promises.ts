// setTimeout of node:timers/promises is the sleep, scheduler.wait another; top-level await tries them out.
import { scheduler, setTimeout as sleep } from 'node:timers/promises';

async function fun1(x: number, ms: number = 3000): Promise<void> {
  console.log('Function 1: result', `${x ** 2},`, 'wait ...');
  await sleep(ms);
  console.log('Function 1: finished');
}

async function fun2(x: number, ms: number = 3000): Promise<void> {
  console.log('Function 2: result', `${x ** 0.05},`, 'wait ...');
  await scheduler.wait(ms);
  console.log('Function 2: finished');
}

console.log(new Date().toLocaleTimeString('en-GB'));
await Promise.all([fun1(4), fun2(4)]);
console.log(new Date().toLocaleTimeString('en-GB'));

export { sleep, fun1, fun2 };
