/** Shows the watch screen on a terminal, and leaves the terminal as it was found. */
import { createInterface, emitKeypressEvents, type Key } from 'node:readline';
import { PassThrough } from 'node:stream';
import * as escapes from 'ansi-escapes';
import type { Display, DisplayParts } from './display.ts';
import { pageOf, renderScreen, type Size } from './render-screen.ts';
import type { WatchState } from './state.ts';

/** Opens the screen. */
export function openScreen({ input, output, look, onKey }: DisplayParts): Display {
  let shown = '';
  let last: WatchState | undefined;
  // An Esc alone is known only when nothing follows it; Node waits for half a second unless told otherwise.
  const timing = createInterface({ input: new PassThrough(), escapeCodeTimeout: 50 });
  const sizeOf = (): Size => ({ columns: output.columns ?? 80, rows: output.rows ?? 24 });

  function show(state: WatchState): void {
    last = state;
    const screen = renderScreen(state, sizeOf(), look);
    if (screen === shown) return;
    shown = screen;
    const lines = screen.split('\n').map((line) => line + escapes.eraseEndLine);
    output.write(escapes.synchronizedOutput(escapes.cursorTo(0, 0) + lines.join('\r\n')));
  }

  function redraw(): void {
    output.write(escapes.eraseScreen);
    shown = '';
    if (last !== undefined) show(last);
  }

  function press(text: string | undefined, key: Key): void {
    const name = nameOf(text, key);
    if (last !== undefined && name !== undefined) onKey({ type: 'key', key: name, ...pageOf(last, sizeOf(), look) });
  }

  function close(): void {
    input.off('keypress', press);
    output.off('resize', redraw);
    input.setRawMode?.(false);
    input.pause();
    timing.close();
    output.write(escapes.cursorShow + escapes.exitAlternativeScreen);
  }

  output.write(escapes.enterAlternativeScreen + escapes.cursorHide + escapes.eraseScreen);
  emitKeypressEvents(input, timing);
  input.setRawMode?.(true);
  input.on('keypress', press);
  input.resume();
  output.on('resize', redraw);
  return { show, close };
}

/** A key as the screen knows it: a character, or a name. */
function nameOf(text: string | undefined, { name, ctrl, meta }: Key): string | undefined {
  if (ctrl === true) return name === 'c' || name === 'd' ? 'ctrl-c' : undefined;
  if (meta === true && name !== 'escape') return undefined;
  if (name === 'enter') return 'return';
  return text !== undefined && /^[^\p{Cc}\s]$/u.test(text) ? text : name;
}
