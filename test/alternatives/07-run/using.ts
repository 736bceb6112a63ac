// `using`: leaving the block logs the second stamp, whichever way it is left.
export function stamp(): string {
  return new Date().toLocaleTimeString('en-GB');
}

function stampAtBothEnds(): Disposable {
  console.log(stamp());
  return { [Symbol.dispose]: () => console.log(stamp()) };
}

export async function run<T>(main: () => Promise<T>): Promise<T> {
  if (typeof main !== 'function') throw new TypeError('main must be a function');
  using _ends = stampAtBothEnds();
  return await main();
}
