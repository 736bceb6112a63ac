// Two callbacks of one then: the value goes on from the first, the error from the second.
export function stamp(): string {
  return new Date().toLocaleTimeString('en-GB');
}

export function run<T>(main: () => Promise<T>): Promise<T> {
  if (typeof main !== 'function') return Promise.reject(new TypeError('run needs a function, not what it returned'));
  console.log(stamp());
  return main().then(
    (value) => {
      console.log(stamp());
      return value;
    },
    (error: unknown) => {
      console.log(stamp());
      throw error;
    },
  );
}
