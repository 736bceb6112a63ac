import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codeSpan } from '../../graders/formats/markdown-text.ts';
import { markdown } from '../../graders/formats/markdown.ts';
import type { ClassResults, ClassRow } from '../../graders/record/class-results.ts';
import { hostileText } from '../report/hostile.ts';
import { hostileResults } from './arbitrary-class.ts';
import { invalid, results, rowOf, solved } from './sample.ts';

const mostBytes = 1_048_576;
const nothing = { withoutSubmission: [], unmatched: [], invalid: [], graderErrors: [], notes: [] };

describe('markdown', () => {
  it('writes the class, what needs a human first', async () => {
    await expect(textOf(results)).toMatchFileSnapshot(join(import.meta.dirname, 'files', 'summary.txt'));
  });

  it('has nothing to look at when all is well', () => {
    expect(textOf({ ...results, rows: [rowOf(solved)], attention: nothing })).toBe(`## \`Week 3\`

1 submission: 1 graded, 0 invalid, 0 not graded because the grader failed.

### The class

| Submission | Who | Points | 05 | 06 |
| --- | --- | --- | ---: | ---: |
| \`ada\` | \`Ada Lovelace\` | 7 of 7 | 4 | 3 |
`);
  });

  it('says what broke, where it is known', () => {
    const row = { ...rowOf(invalid), status: 'grader-error', problem: 'Overlap itself failed: no memory' } as const;

    const text = textOf({ ...results, rows: [row], attention: { ...nothing, graderErrors: ['cy'] } });

    expect(text).toContain('- `cy` has no score: `Overlap itself failed: no memory`\n');
  });

  it('tells fifty of a kind, and counts the others', () => {
    const withoutSubmission = Array.from({ length: 53 }, (_, index) => ({ id: `student-${index}` }));

    const lines = textOf({ ...results, attention: { ...nothing, withoutSubmission } }).split('\n');

    expect(lines.filter((line) => line.startsWith('- '))).toHaveLength(51);
    expect(lines).toContain('- `student-49` has handed in nothing.');
    expect(lines).toContain('- And 3 more like that.');
  });

  it('is never longer than GitHub shows, and says how many are left out', () => {
    const rows = Array.from({ length: 30_000 }, (_, index): ClassRow => ({
      ...rowOf(solved),
      submission: `s${index}`,
    }));

    const text = textOf({ ...results, rows });

    const shown = text.match(/^\| `s\d+`/gm)?.length ?? 0;
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(mostBytes);
    expect(Buffer.byteLength(text)).toBeGreaterThan(mostBytes - 300);
    expect(text).toMatch(new RegExp(`\n\n${30_000 - shown} more are left out here; \`results.json\` has them all.\n$`));
  });

  it('shows what others have written as code alone, whatever it is', () => {
    fc.assert(
      fc.property(hostileResults, (hostile) => {
        const lines = textOf(hostile).split('\n');

        // Outside of code there are only words and signs of ours.
        for (const line of lines) expect(line.replaceAll(/`[^`]+`/g, '')).toMatch(/^[#|-]?[\w #|:.,;()—-]*$/);
        const table = lines.filter((line) => line.startsWith('|'));
        expect(new Set(table.map((line) => line.split('|').length))).toEqual(new Set([7]));
        expect(table).toHaveLength(hostile.rows.length + 2);
      }),
    );
  });
});

describe('codeSpan', () => {
  it.each([
    ['a @b <b> [c](d) *e* https://f.example', '`a @b <b> [c](d) *e* https://f.example`'],
    ['a `b` ``c', String.raw`${'`'}a \u0060b\u0060 \u0060\u0060c${'`'}`],
    [String.raw`a | b \| c`, String.raw`${'`'}a \u007c b \\u007c c${'`'}`],
    ['::error::a', String.raw`${'`'}:\u003aerror:\u003aa${'`'}`],
    ['##[add-mask]a', String.raw`${'`'}##\u005badd-mask]a${'`'}`],
    ['a\nb\u202e', String.raw`${'`'}a\nb\u202e${'`'}`],
    ['', '—'],
    ['  ', '—'],
  ])('shows %j', (text, shown) => {
    expect(codeSpan(text)).toBe(shown);
  });

  it('cuts what is long', () => {
    expect(codeSpan('x'.repeat(200), 10)).toBe('`xxxxxxxxx…`');
  });

  it('never holds what ends it, a cell, or begins a command', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        expect(codeSpan(text)).toMatch(/^(?:—|`(?:(?!::|##\[)[^`|\p{Cc}\p{Cf}])+`)$/u);
      }),
    );
  });
});

function textOf(of: ClassResults): string {
  const files = markdown.ofClass?.(of, { gradebooks: [] }) ?? [];
  expect(files.map(({ path }) => path)).toEqual(['summary.md']);
  return files[0]?.text ?? '';
}
