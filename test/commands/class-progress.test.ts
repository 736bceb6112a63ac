import { Writable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { showProgress } from '../../graders/commands/class-progress.ts';

describe('the progress of a class', () => {
  it('is a line for each tenth where no terminal is', () => {
    const { stream, text } = collect();

    const progress = showProgress(25, stream);
    for (let done = 0; done < 25; done += 1) progress.step();
    progress.stop();

    expect(text().split('\n')).toEqual([
      ...[3, 5, 8, 10, 13, 15, 18, 20, 23, 25].map((done) => `graded ${done} of 25 submissions`),
      '',
    ]);
  });

  it('is a bar on a terminal, which is left as it was', () => {
    const { stream, text } = collect();
    Object.assign(stream, { isTTY: true, columns: 80, rows: 24 });

    const progress = showProgress(2, stream);
    progress.step();
    progress.step();
    progress.stop();

    expect(text()).toContain('2 of 2 submissions');
    expect(text()).toMatch(/\d+ a minute/);
    // The cursor is shown again.
    expect(text().endsWith('\n')).toBe(true);
    expect(text()).toContain('\u001B[?25h');
  });
});

function collect(): { readonly stream: NodeJS.WriteStream; readonly text: () => string } {
  const parts: string[] = [];
  const stream = new Writable({
    write(chunk: Buffer, _, done) {
      parts.push(chunk.toString());
      done();
    },
  });
  // A stream without a terminal behind it, which is all that is asked of it here.
  const terminal = Object.assign(stream, { cursorTo: () => true, clearLine: () => true, moveCursor: () => true });
  return { stream: terminal as unknown as NodeJS.WriteStream, text: () => parts.join('') };
}
