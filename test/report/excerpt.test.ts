import { describe, expect, it } from 'vitest';
import { renderExcerpt } from '../../graders/report/excerpt.ts';
import { createPen } from '../../graders/report/pen.ts';
import type { SourceNote } from '../../graders/report/source-notes.ts';

const pen = createPen();
const source = ['class A {', '  async f() {', '\tconst a = 1;', '    await a;', '    await b;', '  }', '', '}'].join(
  '\r\n',
);
const draw = (...notes: readonly SourceNote[]): readonly string[] => renderExcerpt(source, notes, pen);

describe('renderExcerpt', () => {
  it('puts notes beside their lines, in the order of the lines', () => {
    expect(draw({ line: 5, text: 'then here' }, { line: 4, text: 'waits here' })).toEqual([
      '   4 |   await a;    <- waits here',
      '   5 |   await b;    <- then here',
    ]);
  });

  it('shows a single line between two, and a gap for more', () => {
    expect(draw({ line: 1, text: 'one' }, { line: 3, text: 'three' }, { line: 6, text: 'six' })).toEqual([
      '   1 | class A {         <- one',
      '   2 |   async f() {',
      '   3 |   const a = 1;    <- three',
      '     ⋮',
      '   6 |   }               <- six',
    ]);
  });

  it('puts notes below where there is no room beside the code', () => {
    const long = `  ${'x'.repeat(50)};`;

    expect(renderExcerpt(long, [{ line: 1, text: 'waits here from 0 to 100' }], pen)).toEqual([
      `   1 | ${long}`,
      '     |   ^ waits here from 0 to 100',
    ]);
  });

  it('shows a line without a note', () => {
    expect(draw({ line: 4, text: '' })).toEqual(['   4 |   await a;']);
  });

  it('leaves out lines that are not there and shows at most four notes', () => {
    const notes = [1, 2, 3, 4, 5].map((line) => ({ line, text: `note ${line}` }));

    expect(draw({ line: 7, text: 'blank' }, { line: 90, text: 'beyond' })).toEqual([]);
    expect(draw(...notes).join('\n')).not.toContain('note 5');
  });

  it('shows what is unseen in the code as escapes', () => {
    expect(renderExcerpt('a\u202eb\u001b[2J', [{ line: 1, text: 'here' }], pen)).toEqual([
      '   1 | a\\u202eb\\u001b[2J    <- here',
    ]);
  });
});
