/** A display that is asked before it shows anything, on an output that does not know its size. */
import { PassThrough } from 'node:stream';
import { afterEach, expect, it } from 'vitest';
import type { Display } from '../../graders/watch/display.ts';
import type { WatchEvent } from '../../graders/watch/events.ts';
import { openLines } from '../../graders/watch/line-output.ts';
import { renderScreen } from '../../graders/watch/render-screen.ts';
import { openScreen } from '../../graders/watch/screen-output.ts';
import { failing } from './states.ts';
import { FakeInput, FakeOutput } from './terminal.ts';

let display: Display | undefined;
afterEach(() => display?.close());

it('a terminal of unknown size is taken for 80 by 24', () => {
  const output = new PassThrough({ encoding: 'utf8' });
  display = openScreen({ input: new FakeInput(), output, look: {}, onKey: () => undefined });
  output.read();

  display.show(failing);

  const lines = renderScreen(failing, { columns: 80, rows: 24 }).split('\n');
  expect(String(output.read()).split('\r\n')).toHaveLength(lines.length);
});

it('a screen that is resized before anything is shown stays empty', () => {
  const output = new FakeOutput();
  display = openScreen({ input: new FakeInput(), output, look: {}, onKey: () => undefined });
  output.written = '';

  output.emit('resize');

  expect(output.written).toBe('\u001b[2J');
});

it('a key before anything is shown is nobody’s on a screen, and answered by nothing in lines', async () => {
  const [onScreen, inLines]: WatchEvent[][] = [[], []];
  const input = new FakeInput();
  display = openScreen({ input, output: new FakeOutput(), look: {}, onKey: (event) => onScreen?.push(event) });
  input.write('h');
  await turn();
  display.close();
  const output = new FakeOutput();
  const typed = new FakeInput();
  display = openLines({ input: typed, output, look: {}, onKey: (event) => inLines?.push(event) });
  output.written = '';

  typed.write('h\n');
  await turn();

  expect(onScreen).toEqual([]);
  expect(inLines).toMatchObject([{ type: 'key', key: 'h' }]);
  expect(output.written).toBe('');
});

/** Until what was typed has arrived. */
function turn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
