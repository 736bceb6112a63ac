// on: 03-async-sleep; base: solution; fails: none
// says: nothing
// Keeps the timers that were there when it was imported.
const wait = globalThis.setTimeout;
const now = Date.now.bind(Date);
export function sleep(ms) {
  return new Promise((resolve) => wait(resolve, ms));
}
export async function fun1(x, ms = 3000) {
  console.log(`Function 1: result ${x ** 2}, wait ...`);
  await sleep(ms);
  console.log('Function 1: finished');
}
export async function fun2(x, ms = 3000) {
  console.log(`Function 2: result ${x ** 0.05}, wait ...`);
  await sleep(ms);
  console.log('Function 2: finished');
}
if (now() !== new Date().getTime()) throw new Error('two clocks');
