// A program: it ends by running the article's main itself, at the top level, before anybody imports it.
export function stamp(): string {
  return new Date().toLocaleTimeString('en-GB', {
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
    hourCycle: 'h23',
  });
}

export async function run<T>(main: () => Promise<T>): Promise<T> {
  if (typeof main !== 'function') throw new TypeError('Pass the function: run(main)');
  console.log(stamp());
  return await main().finally(() => {
    console.log(stamp());
  });
}

const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

async function fun1(x: number): Promise<void> {
  console.log(`Function 1: result ${x ** 2}, wait ...`);
  await sleep(3000);
  console.log('Function 1: finished');
}

async function main(): Promise<void> {
  const task = fun1(4);
  await task;
}

await run(main);
