/** Makes hostile or unseen characters visible, for every report: what a student names or logs must not act on the reader's screen. */

/** What to escape besides the unseen: with `ascii`, everything a plain terminal might not have. */
export interface VisibleOptions {
  readonly ascii?: boolean;
}

/** Returns `text` with control, bidirectional, zero-width and other unseen characters written as escapes. */
export function visible(text: string, { ascii = false }: VisibleOptions = {}): string {
  const seen = text.replace(unseen, escapeAll);
  return ascii ? seen.replace(beyondAscii, escapeAll) : seen;
}

const unseen = new RegExp(
  [
    String.raw`[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}]`,
    // Spaces that look like the ordinary one, and the Braille cell without dots.
    String.raw`(?! )\p{Zs}|\u2800`,
    // A combining mark without a letter under it, or the third and later on one letter.
    String.raw`(?<!\P{M}\p{M}?)\p{M}`,
  ].join('|'),
  'gu',
);
const beyondAscii = /[^ -~]/gu;
const short: Readonly<Record<string, string>> = { '\n': String.raw`\n`, '\r': String.raw`\r`, '\t': String.raw`\t` };

function escapeAll(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  const hex = code.toString(16);
  return short[character] ?? (code > 0xffff ? `\\u{${hex}}` : `\\u${hex.padStart(4, '0')}`);
}
