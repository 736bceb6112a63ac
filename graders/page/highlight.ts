/** Cuts source into pieces that are shown differently. */
import jsTokens from 'js-tokens';

/** A piece of one line. */
export interface Token {
  readonly text: string;
  readonly kind: 'plain' | 'comment' | 'text' | 'number' | 'keyword';
}

/** Returns the tokens of each line; together they are the source, but for its line ends. */
export function highlight(source: string): readonly (readonly Token[])[] {
  const lines: Token[][] = [[]];
  for (const { type, value } of jsTokens(source)) {
    const kind = keywords.has(value) && type === 'IdentifierName' ? 'keyword' : (kinds.get(type) ?? 'plain');
    for (const [index, text] of value.split(/\r\n?|\n/).entries()) {
      if (index > 0) lines.push([]);
      if (text !== '') lines.at(-1)?.push({ text, kind });
    }
  }
  return lines;
}

const kinds: ReadonlyMap<string, Token['kind']> = new Map([
  ['SingleLineComment', 'comment'],
  ['MultiLineComment', 'comment'],
  ['StringLiteral', 'text'],
  ['NoSubstitutionTemplate', 'text'],
  ['TemplateHead', 'text'],
  ['TemplateMiddle', 'text'],
  ['TemplateTail', 'text'],
  ['NumericLiteral', 'number'],
  ['RegularExpressionLiteral', 'text'],
]);

const keywords = new Set(
  (
    'async await break case catch class const continue default do else export extends finally for from function if import in ' +
    'instanceof interface let new null of return static switch this throw true false try type typeof undefined using var void while yield'
  ).split(' '),
);
