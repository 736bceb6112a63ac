// fails: stamps, error, several; diagnosis: never-settles
// Believes that an error inside an async executor rejects the promise around it.
export function stamp(): string {
  return new Date().toLocaleTimeString('en-GB');
}

export function run<T>(main: () => Promise<T>): Promise<T> {
  if (typeof main !== 'function') throw new TypeError('main must be a function');
  return new Promise(async (resolve) => {
    console.log(stamp());
    const result = await main();
    console.log(stamp());
    resolve(result);
  });
}
