/** Runs a main function between two stamps, as `asyncio.run` stands between the article's two prints. */

/** The local time as `HH:MM:SS`, from 00:00:00 to 23:59:59. */
// Given: nothing to do here.
export function stamp(): string {
  return new Date().toLocaleTimeString('en-GB');
}

/** Logs the time, runs `main`, logs the time again, and hands on what `main` came to. */
export async function run<T>(main: () => Promise<T>): Promise<T> {
  // TODO: Log stamp(), call main, wait for it, log stamp() again however it went; refuse what is not a function.
  throw new Error('not started: run');
}
