import { afterEach, describe, expect, it } from 'vitest';
import type { Display } from '../../graders/watch/display.ts';
import type { WatchEvent } from '../../graders/watch/events.ts';
import { renderScreen } from '../../graders/watch/render-screen.ts';
import { openScreen } from '../../graders/watch/screen-output.ts';
import { failing, solved } from './states.ts';
import { FakeInput, FakeOutput } from './terminal.ts';

let display: Display | undefined;
afterEach(() => display?.close());

describe('openScreen', () => {
  it('shows the whole screen', () => {
    const { output } = open();

    expect(output.screen.join('\n')).toBe(renderScreen(failing, { columns: 80, rows: 24 }));
  });

  it('draws nothing that is there already', () => {
    const { output, show } = open();
    const before = output.written;

    show({ ...failing });

    expect(output.written).toBe(before);
  });

  it('draws anew when the size changes', () => {
    const { output } = open();
    output.written = '';

    output.columns = 40;
    output.rows = 10;
    output.emit('resize');

    expect(output.screen.join('\n')).toBe(renderScreen(failing, { columns: 40, rows: 10 }));
    expect(output.written).toContain('\u001b[2J');
  });

  it('leaves the terminal as it was found', () => {
    const { input, output, close } = open();

    close();

    expect(input.modes).toEqual([true, false]);
    expect(output.written.startsWith('\u001b[?1049h\u001b[?25l')).toBe(true);
    expect(output.written.endsWith('\u001b[?25h\u001b[?1049l')).toBe(true);
    expect([input.listenerCount('keypress'), output.listenerCount('resize'), input.isPaused()]).toEqual([0, 0, true]);
  });

  it.each([
    ['h', 'h'],
    ['?', '?'],
    ['H', 'H'],
    ['é', 'é'],
    [' ', 'space'],
    ['\r', 'return'],
    ['\n', 'return'],
    ['\u007f', 'backspace'],
    ['\u001b[A', 'up'],
    ['\u001b[6~', 'pagedown'],
    ['\u0003', 'ctrl-c'],
    ['\u0004', 'ctrl-c'],
  ])('takes %j for %s', async (typed, key) => {
    const { input, events } = open();

    input.write(typed);
    await turn();

    expect(events).toEqual([{ type: 'key', key, page: 20, last: 9 }]);
  });

  it.each(['\u001a', '\u001bx', '\u0001'])('takes %j for nothing', async (typed) => {
    const { input, events } = open();

    input.write(typed);
    await turn();

    expect(events).toEqual([]);
  });

  it('takes Esc for itself when nothing follows it', async () => {
    const input = new FakeInput();
    const pressed = new Promise<WatchEvent>((resolve) => {
      display = openScreen({ input, output: new FakeOutput(), look: {}, onKey: resolve });
    });
    display?.show(solved);

    input.write('\u001b');

    expect(await pressed).toMatchObject({ key: 'escape' });
  });
});

interface Opened extends Display {
  readonly input: FakeInput;
  readonly output: FakeOutput;
  readonly events: WatchEvent[];
}

function open(): Opened {
  const [input, output, events] = [new FakeInput(), new FakeOutput(), [] as WatchEvent[]];
  const opened = openScreen({ input, output, look: {}, onKey: (event) => events.push(event) });
  display = opened;
  opened.show(failing);
  return { ...opened, input, output, events };
}

/** Until what was typed has arrived. */
function turn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
