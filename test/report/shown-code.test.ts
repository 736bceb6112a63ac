import { expect, it } from 'vitest';
import { shownCode } from '../../graders/report/shown-code.ts';
import type { Finding } from '../../graders/trace/finding.ts';

const missing = (line: number): Finding => ({ kind: 'missing-global', name: 'fetch', line });
const source = { 'a.ts': '\n\nfetch();\n', 'b.ts': 'one();\ntwo();\n\nfour();' };

it('is in the file of the first note, and leaves out notes on another', () => {
  expect(shownCode({ findings: [missing(3), missing(2)], source })).toEqual({
    file: 'a.ts',
    line: 3,
    notes: [{ line: 3, text: 'there is no fetch here' }],
  });
});

it('passes over a line that may be in either file', () => {
  const both = { ...source, 'c.ts': '\nanother();' };

  expect(shownCode({ findings: [missing(2), missing(4)], source: both })).toMatchObject({ file: 'b.ts', line: 4 });
});

it('is nothing where no line is known', () => {
  expect(shownCode({ findings: [missing(9)], source })).toBeUndefined();
});
