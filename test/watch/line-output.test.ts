import { describe, expect, it } from 'vitest';
import type { Display } from '../../graders/watch/display.ts';
import { openLines } from '../../graders/watch/line-output.ts';
import { reduce } from '../../graders/watch/reduce.ts';
import type { WatchState } from '../../graders/watch/state.ts';
import { failing, press, solved } from './states.ts';
import { FakeInput, FakeOutput } from './terminal.ts';

describe('openLines', () => {
  it('says how it is used, and then what is to be seen', () => {
    const { output } = open(press(failing, 'h').state);

    expect(output.written.split('\n')).toEqual([
      'Watching. A letter and Enter: h hint, n next, l list, q quit; ? tells them all. Enter alone checks again.',
      '',
      '05 one-after-another: 3 of 4 checks pass, 1 hint seen',
      '',
      '  Hint 1 of 3: The idea',
      '',
      '  A call starts work; an `await` waits for it.',
      '',
      '  One more: h',
      '',
    ]);
  });

  it('says that it checks, and the verdict when it is there, also when it is the same again', () => {
    const { output, display } = open({ ...solved, isChecking: true });
    const first = rest(output);

    display.show(solved);
    const verdict = rest(output);
    display.show({ ...solved, isChecking: true });
    const again = rest(output);
    display.show({ ...solved });

    expect(verdict).toContain('05 one-after-another is solved.');
    expect(first).toContain('\n05 one-after-another: checking\n');
    expect(again).toBe('\n05 one-after-another: checking\n');
    expect(rest(output)).toBe(verdict);
  });

  it('says a notice once, and by itself', () => {
    const { output, display } = open(failing);
    rest(output);

    display.show({ ...failing, notice: 'Something \u001b happened.' });
    display.show({ ...failing, notice: 'Something \u001b happened.' });

    expect(rest(output)).toBe('\nSomething \\u001b happened.\n');
  });

  it('prints what a demo prints as it comes', () => {
    const { output, display } = open({ ...failing, view: { kind: 'run', output: 'one\n' } });
    rest(output);

    display.show({ ...failing, view: { kind: 'run', output: 'one\ntwo\n' } });

    expect(rest(output)).toBe('  two\n');
  });

  it('takes the first letter of a line for a key, and an empty line for Enter', async () => {
    const { input, keys } = open(failing);

    input.write('hint\n\nq\n');
    await turn();

    expect(keys).toEqual(['h', 'return', 'q']);
  });

  it('takes a whole line for a filter, and goes where it leads', async () => {
    const { input, output, keys, state } = open(press(failing, 'l').state);
    rest(output);

    input.write('06 not\n');
    await turn();

    expect(keys).toEqual(['0', '6', 'space', 'n', 'o', 't', 'return']);
    expect(state().at).toBe(2);
    expect(rest(output)).toBe('\n06 create-task: checking\n');
  });
});

interface Opened {
  readonly input: FakeInput;
  readonly output: FakeOutput;
  readonly display: Display;
  readonly keys: string[];
  readonly state: () => WatchState;
}

/** Opens it on a state that keys change. */
function open(first: WatchState): Opened {
  const [input, output, keys] = [new FakeInput(), new FakeOutput(), [] as string[]];
  let state = first;
  const display = openLines({
    input,
    output,
    look: {},
    onKey(event) {
      keys.push(event.key);
      state = reduce(state, event).state;
      display.show(state);
    },
  });
  display.show(state);
  return { input, output, display, keys, state: () => state };
}

/** What was written since it was last asked. */
function rest(output: FakeOutput): string {
  const { written } = output;
  output.written = '';
  return written;
}

/** Until what was typed has arrived. */
function turn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
