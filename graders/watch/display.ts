/** Where the watch is shown and its keys come from: a whole screen, or line by line. */
import type { WatchEvent } from './events.ts';
import type { Look } from './render-screen.ts';
import type { WatchState } from './state.ts';

/** As much of a terminal's input as is used; `setRawMode` is there only when it is a terminal. */
export type KeyInput = NodeJS.ReadableStream & { readonly setRawMode?: (isRaw: boolean) => unknown };

/** As much of a terminal's output as is used; the size is there only when it is a terminal. */
export type ScreenOutput = NodeJS.WritableStream & { readonly columns?: number; readonly rows?: number };

export interface DisplayParts {
  readonly input: KeyInput;
  readonly output: ScreenOutput;
  readonly look: Look;
  readonly onKey: (event: Extract<WatchEvent, { type: 'key' }>) => void;
}

export interface Display {
  readonly show: (state: WatchState) => void;
  readonly close: () => void;
}
