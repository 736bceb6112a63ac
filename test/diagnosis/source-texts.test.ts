import { describe, expect, it } from 'vitest';
import { hasTextFor, lineThatLogs, linesOf, textsOf } from '../../graders/diagnosis/source-texts.ts';

describe('hasTextFor', () => {
  it.each([
    ['a plain text', "log('A done');", true],
    ['a text in double quotes', 'log("A done");', true],
    ['a template', 'log(`A ${how}`);', true],
    ['a template with a middle', 'log(`${who} d${how}`);', false],
    ['placeholders that leave nothing between', 'log(`A do${x}one`);', false],
    ['a template whose middle is missing', 'log(`A${x}-${y}done`);', false],
    ['a template that makes both', 'log(`${who} done`);', false],
    ['another text', "log('A');", false],
    ['a source without texts', 'log(how);', false],
    ['a comment at the end of a line', "log('B'); // 'A done'", false],
    ['a comment of several lines', '/*\n * `A done`\n */', false],
    ['a text that looks like the start of a comment', "log('// '); log('A done');", true],
  ])('looks at %s', (_, source, expected) => {
    expect(hasTextFor('A done', 'B done', { 'x.ts': source })).toBe(expected);
  });

  it('takes no time over many placeholders', () => {
    const source = `log(\`${'${x}a'.repeat(200)}b\`);`;

    expect(hasTextFor('a'.repeat(5_000), 'b', { 'x.ts': source })).toBe(false);
  });
});

describe('lineThatLogs', () => {
  it.each([
    ['the line of a plain text', "\nlog('A done');", 2],
    ['the most specific of two', 'log(`${who} done`);\nlog(`${who} ${left}`);', 1],
    ['none of two that are alike', "log('A done');\nlog('A done');", undefined],
    ['none where no text fits', "log('B');", undefined],
    ['none where a template says nothing by itself', 'log(`${line}`);', undefined],
    ['none in comments', "// 'A done'", undefined],
  ])('finds %s', (_, code, line) => {
    expect(lineThatLogs('A done', { 'a.ts': code })).toBe(line);
  });
});

it('finds lines by their code, without the comment behind it', () => {
  expect(linesOf({ 'a.ts': 'a / 1000;\nb; // 1 / 1000\r\nc / 1000;' }, /\/ 1000/)).toEqual([1, 3]);
});

it('reads one line of every file that has it', () => {
  expect(textsOf({ 'a.ts': 'a\nb', 'b.ts': 'c' }, 2)).toEqual(['b']);
});
