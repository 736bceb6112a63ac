// on: 03-async-sleep; base: solution; fails: none
// says: nothing
// Asks for the real timers behind the virtual ones.
for (const fake of [setTimeout, Date, performance]) {
  fake.clock?.uninstall?.();
  fake.restore?.();
  fake.original?.();
}
globalThis.vi?.useRealTimers();
export function sleep(ms) {
  return new Promise((resolve) => (setTimeout.real ?? setTimeout.original ?? setTimeout)(resolve, ms));
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
