// fails: stamps; diagnosis: none
// Believes that what stands in the chain after resolve comes before whoever waits for the promise.
export function stamp(): string {
  return new Date().toLocaleTimeString('en-GB');
}

export function run<T>(main: () => Promise<T>): Promise<T> {
  if (typeof main !== 'function') throw new TypeError('main must be a function');
  console.log(stamp());
  return new Promise((resolve, reject) => {
    void main()
      .then(resolve, reject)
      .finally(() => console.log(stamp()));
  });
}
