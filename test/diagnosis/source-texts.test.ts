import { describe, expect, it } from 'vitest';
import { hasTextFor } from '../../graders/diagnosis/source-texts.ts';

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
