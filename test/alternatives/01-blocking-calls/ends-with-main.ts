// The file ends as the article's does, with main() between two stamps, and notes times on console.error.
const now = (): string => new Date().toISOString();

export function block(ms: number): void {
  const end = Date.now() + ms;
  while (Date.now() < end);
}

export function fun1(x: number, ms: number = 3000): void {
  console.error(`fun1 called at ${now()}`);
  console.log(`Function 1 result ${x ** 2}, wait ...`);
  block(ms);
  console.log('Function 1 finished');
  console.error(`fun1 returns at ${now()}`);
}

export function fun2(x: number, ms: number = 3000): void {
  console.error(`fun2 called at ${now()}`);
  console.log(`Function 2 result ${x ** 0.05}, wait ...`);
  block(ms);
  console.log('Function 2 finished');
  console.error(`fun2 returns at ${now()}`);
}

export function main(): void {
  console.error(`main called at ${now()}`);
  fun1(4);
  fun2(4);
  console.error(`main returns at ${now()}`);
}

console.log(new Date().toLocaleTimeString('en-GB'));
main();
console.log(new Date().toLocaleTimeString('en-GB'));
