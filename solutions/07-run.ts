/** Runs a main function between two stamps, as `asyncio.run` stands between the article's two prints. */

/** The local time as `HH:MM:SS`, from 00:00:00 to 23:59:59. */
// given
export function stamp(): string {
  return new Date().toLocaleTimeString('en-GB');
}

/** Logs the time, runs `main`, logs the time again, and hands on what `main` came to. */
export async function run<T>(main: () => Promise<T>): Promise<T> {
  // TODO: Log stamp(), call main, wait for it, log stamp() again however it went; refuse what is not a function.

  // Before the first stamp: `run(main())` has started main already, so there is nothing left to time.
  if (typeof main !== 'function') throw new TypeError(`Expected main to be a function, got ${typeof main}`);
  console.log(stamp());
  try {
    return await main();
  } finally {
    console.log(stamp());
  }
}
