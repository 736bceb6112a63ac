import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exerciseNames } from '../../graders/catalog.ts';
import { readLesson } from '../../graders/lesson/lesson.ts';
import { renderMarkdown } from '../../graders/lesson/render-markdown.ts';
import { createPen } from '../../graders/report/pen.ts';
import { widthOf } from '../../graders/trace/width.ts';

const pen = createPen({ width: 40 });

describe('renderMarkdown', () => {
  it('joins the lines of a paragraph and wraps them anew', () => {
    const text = 'A call **starts** work;\nan `await` waits\nfor it.\n\nTwo steps.';

    expect(renderMarkdown(text, pen)).toEqual([
      '  A call starts work; an `await` waits',
      '  for it.',
      '',
      '  Two steps.',
    ]);
  });

  it('hangs the items of lists, and those inside', () => {
    const text =
      '1. The first item is long enough for two.\n   - Inside,\n     and on.\n2. The [second](https://a.example/b).';

    expect(renderMarkdown(text, pen)).toEqual([
      '  1. The first item is long enough for',
      '     two.',
      '     - Inside, and on.',
      '  2. The second (https://a.example/b).',
    ]);
  });

  it('keeps code as it is', () => {
    const text = 'Logs\n\n```text\none   1\n\n  two **2**\n```\n\nand ends.';

    expect(renderMarkdown(text, pen)).toEqual(['  Logs', '', '    one   1', '', '      two **2**', '', '  and ends.']);
  });

  it('takes the sign of a heading away, and has no lines for no text', () => {
    expect(renderMarkdown('### More', pen)).toEqual(['  More']);
    expect(renderMarkdown('\n \n', pen)).toEqual([]);
  });

  it('makes harmless whatever a lesson holds', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const lines = renderMarkdown(text, pen).join('\n');

        // oxlint-disable-next-line eslint/no-control-regex -- these must not be there
        expect(lines).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/);
      }),
    );
  });

  it.each(exerciseNames.map(({ folder }) => folder))('fits %s into 40 columns', async (folder) => {
    const { task, hints } = await readLesson(join(import.meta.dirname, '..', '..', 'exercises', folder));

    const lines = [task, ...hints.map(({ text }) => text)].flatMap((text) => renderMarkdown(text, pen));

    expect(lines.filter((line) => widthOf(line) > 40)).toEqual([]);
  });
});
