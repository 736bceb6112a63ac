import { describe, expect, it } from 'vitest';
import { renderExcerpt } from '../../graders/report/excerpt.ts';
import { createPen } from '../../graders/report/pen.ts';
import type { SourceNote } from '../../graders/report/source-notes.ts';

const pen = createPen();
const source = ['class A {', '  async f() {', '\tconst a = 1;', '    await a;', '    await b;', '  }', '', '}'].join(
  '\r\n',
);
const excerptOf = (text: string) => ({ path: 'exercises/05-x/x.ts', text });
const draw = (...notes: readonly SourceNote[]): readonly string[] => renderExcerpt(excerptOf(source), notes, pen);

describe('renderExcerpt', () => {
  it('puts notes beside their lines, in the order of the lines, below the place of the first', () => {
    expect(draw({ line: 5, text: 'then here' }, { line: 4, text: 'waits here' })).toEqual([
      '  exercises/05-x/x.ts:5',
      '   4 |   await a;    <- waits here',
      '   5 |   await b;    <- then here',
    ]);
  });

  it('shows a single line between two, and a gap for more', () => {
    expect(draw({ line: 1, text: 'one' }, { line: 3, text: 'three' }, { line: 6, text: 'six' })).toEqual([
      '  exercises/05-x/x.ts:1',
      '   1 | class A {         <- one',
      '   2 |   async f() {',
      '   3 |   const a = 1;    <- three',
      '     ⋮',
      '   6 |   }               <- six',
    ]);
  });

  it('puts notes below where there is no room beside the code', () => {
    const long = `  ${'x'.repeat(50)};`;

    expect(renderExcerpt(excerptOf(long), [{ line: 1, text: 'waits here from 0 to 100' }], pen)).toEqual([
      '  exercises/05-x/x.ts:1',
      `   1 | ${long}`,
      '     |   ^ waits here from 0 to 100',
    ]);
  });

  it('shows a line without a note', () => {
    expect(draw({ line: 4, text: '' })).toEqual(['  exercises/05-x/x.ts:4', '   4 |   await a;']);
  });

  it('leaves out lines that are not there and shows at most four notes', () => {
    const notes = [1, 2, 3, 4, 5].map((line) => ({ line, text: `note ${line}` }));

    expect(draw({ line: 7, text: 'blank' }, { line: 90, text: 'beyond' })).toEqual([]);
    expect(draw(...notes).join('\n')).not.toContain('note 5');
  });

  it('shows as many notes as there is room for', () => {
    const notes = [4, 5].map((line) => ({ line, text: '' }));

    expect(renderExcerpt({ ...excerptOf(source), most: 1 }, notes, pen)).toHaveLength(2);
  });

  it('begins a line that is too long shortly before the call it is shown for', () => {
    const long = `export const together = ${'a'.repeat(60)}.then(() => second(1)).then(() => undefined);`;

    const [, line = ''] = renderExcerpt(excerptOf(long), [{ line: 1, text: 'called here', at: 'second' }], pen);

    expect(line).toMatch(/^ {3}1 \| ….*second\(1\)/);
    expect(renderExcerpt(excerptOf(long), [{ line: 1, text: 'called here', at: 'nobody' }], pen)[1]).toMatch(
      /^ {3}1 \| +export/,
    );
  });

  it('shows what is unseen in the code as escapes', () => {
    expect(renderExcerpt(excerptOf('a\u202eb\u001b[2J'), [{ line: 1, text: 'here' }], pen)).toEqual([
      '  exercises/05-x/x.ts:1',
      '   1 | a\\u202eb\\u001b[2J    <- here',
    ]);
  });
});
