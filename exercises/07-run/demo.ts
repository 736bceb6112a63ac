/** `npm start 07`: the article's program between its two stamps. Change it as you like; it is never graded. */
import { run } from './run.ts';

const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

async function fun1(x: number): Promise<void> {
  console.log(`Function 1: result ${x ** 2}, wait ...`);
  await sleep(3000);
  console.log('Function 1: finished');
}

async function fun2(x: number): Promise<void> {
  console.log(`Function 2: result ${x ** 0.05}, wait ...`);
  await sleep(3000);
  console.log('Function 2: finished');
}

await run(async () => {
  // Both are started before either is waited for, so the stamps are three seconds apart, not six.
  await Promise.all([fun1(4), fun2(4)]);
});
