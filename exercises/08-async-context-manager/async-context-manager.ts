/** What Python's `async with` does, as a function. */

/** Something that is entered before use and exited afterwards. */
// Given: nothing to do here.
export interface Manager<T> {
  /** Gets ready; comes to what the body works with. */
  enter(): Promise<T>;
  /** Cleans up; is told what the body failed with, and answers `true` to keep that error to itself. */
  exit(error?: unknown): Promise<boolean | void>;
}

/** Enters `manager`, runs `body` with what it got, and exits, whatever happened. */
export async function withContext<T, R>(manager: Manager<T>, body: (value: T) => Promise<R>): Promise<R | undefined> {
  // TODO: Enter, run body with the value, exit once and wait for it; exit is told the error and may suppress it.
  throw new Error('not started: withContext');
}
