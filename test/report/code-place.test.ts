import { expect, it } from 'vitest';
import { fileWith } from '../../graders/report/code-place.ts';

const source = { 'a.ts': 'one();\n\n// three\nfour();', 'b.ts': 'one();\ntwo();' };

it.each([
  ['the only file that has code there', 2, 'b.ts'],
  ['the only file that is long enough', 4, 'a.ts'],
  ['no file where two have code', 1, undefined],
  ['no file where there is a comment alone', 3, undefined],
  ['no file where no line is', 9, undefined],
])('finds %s', (_, line, file) => {
  expect(fileWith(line, source)).toBe(file);
});
