import { parse } from 'csv-parse/sync';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csv } from '../../graders/formats/csv.ts';
import type { ClassFormatOptions, ResultFile } from '../../graders/formats/format.ts';
import type { ClassResults } from '../../graders/record/class-results.ts';
import { hostileResults } from './arbitrary-class.ts';
import { results } from './sample.ts';

const moodle = { name: 'Grades.csv', text: 'Identifier,Grade,Last modified (grade)\nParticipant 1,,-\n' };

describe('csv', () => {
  it('has a line for everybody on the roster, and for what belongs to nobody', async () => {
    const [grades, ...others] = filesOf(results);

    expect([grades?.path, others]).toEqual(['grades.csv', []]);
    await expect(grades?.text).toMatchFileSnapshot(join(import.meta.dirname, 'files', 'grades.txt'));
  });

  it('has a line for each submission that counts where there is no roster', () => {
    const rows = results.rows.map((row) => ({ ...row, people: [] }));

    const [grades] = filesOf({ ...results, rows, gradebook: [] });

    expect(parse(grades?.text ?? '').map((cells) => `${cells[4]} ${cells[6]}`)).toEqual([
      'submission points',
      'ada 7',
      'ben 3',
      'cy ',
      'dee ',
      'eve 7',
      'old-laptop 7',
      'team-1 6',
    ]);
  });

  it('fills in gradebooks, and says what it did', () => {
    expect(filesOf(results, [moodle]).slice(1)).toEqual([
      { path: 'gradebooks/Grades.csv', text: moodle.text },
      {
        path: 'gradebook-notes.txt',
        text: `Grades.csv: 0 of 1 row filled in.
Grades.csv: Participant 1 is not on the roster.
Grades.csv: ada has 7 points and no row of their own.
Grades.csv: ben has 3 points and no row of their own.
Grades.csv: eve has 7 points and no row of their own.
Grades.csv: fay has 6 points and no row of their own.
Grades.csv: gus has 6 points and no row of their own.
`,
      },
    ]);
  });

  it('is read back as it was meant, and no cell is a formula, whatever people are called', () => {
    fc.assert(
      fc.property(hostileResults, (hostile) => {
        const [grades] = filesOf(hostile);

        const [, ...lines] = parse(grades?.text ?? '', { bom: true });

        const [first] = hostile.gradebook;
        const { id, name } = first?.person ?? {};
        expect(lines).toHaveLength(hostile.gradebook.length + 1);
        expect(lines.map((cells) => cells[6])).toEqual(['7', '3', '', '', '7', '6', '6', '', '7']);
        expect(lines[0]?.slice(0, 2)).toEqual([guarded(id ?? ''), guarded(name ?? '')]);
        for (const text of lines.flat()) expect(text).not.toMatch(/^[=+\-@\t\r]/);
      }),
    );
  });
});

function filesOf(of: ClassResults, gradebooks: ClassFormatOptions['gradebooks'] = []): readonly ResultFile[] {
  return csv.ofClass?.(of, { gradebooks }) ?? [];
}

function guarded(text: string): string {
  return /^[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/.test(text) ? `'${text}` : text;
}
