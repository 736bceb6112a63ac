/** `npm start 02`: what is what, strictly speaking. Change it as you like; it is never graded. */
import { prepare, whatIs } from './async-function.ts';

const stamp = (): string => new Date().toLocaleTimeString('en-GB');

async function fun1(x: number): Promise<number> {
  console.log(`${stamp()} fun1 runs`);
  await new Promise((resolve) => setTimeout(resolve, 1000));
  return x ** 2;
}

const call = fun1(4);
console.log(`fun1 is a ${whatIs(fun1)}`);
console.log(`fun1(4) is a ${whatIs(call)}`);
console.log(`await fun1(4) is a ${whatIs(await call)}`);

const later = prepare(fun1, 5);
console.log(`${stamp()} prepared: nothing runs`);
await new Promise((resolve) => setTimeout(resolve, 1000));
console.log(`${stamp()} ${await later()}`);
