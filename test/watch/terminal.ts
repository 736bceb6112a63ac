/** A terminal that is none: what is typed and what is written are texts. */
import { PassThrough } from 'node:stream';

/** The keyboard, with what was asked of it. */
export class FakeInput extends PassThrough {
  readonly isTTY = true;
  readonly modes: boolean[] = [];
  setRawMode(isRaw: boolean): this {
    this.modes.push(isRaw);
    return this;
  }
}

/** The screen, with everything that was written to it. */
export class FakeOutput extends PassThrough {
  readonly isTTY = true;
  columns = 80;
  rows = 24;
  written = '';
  override write(chunk: unknown): boolean {
    this.written += String(chunk);
    this.emit('written');
    return true;
  }

  /** What is on the screen now: the last time it was drawn from the top. */
  get screen(): readonly string[] {
    const last = this.written.slice(this.written.lastIndexOf('\u001b[1;1H') + 6);
    // oxlint-disable-next-line eslint/no-control-regex -- what a terminal would take for commands
    return last.split('\r\n').map((line) => line.replaceAll(/\u001b\[[\d;?]*[A-Za-z]/g, ''));
  }

  /** Waits until the screen shows a text. */
  async until(text: string): Promise<void> {
    while (!this.screen.join('\n').includes(text)) await new Promise((resolve) => this.once('written', resolve));
  }
}
