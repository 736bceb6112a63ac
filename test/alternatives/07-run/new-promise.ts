// A promise of its own, settled by hand after the second stamp, and exported under another name.
export function stamp(): string {
  return new Date().toLocaleTimeString('de-DE');
}

function runMain<T>(main: () => Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    // A throw in here rejects, and nothing has been logged yet.
    if (typeof main !== 'function') throw new TypeError('main is not a function');
    console.log(stamp());
    main().then(
      (value) => {
        console.log(stamp());
        resolve(value);
      },
      (error: unknown) => {
        console.log(stamp());
        reject(error);
      },
    );
  });
}

export { runMain as run };
