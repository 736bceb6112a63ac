/** Somebody else's words in Markdown: shown to the letter, and never acted upon. */
import { brief, inert } from '../report/words.ts';

/**
 * Returns a code span: in one nothing is a link, a mention, HTML or emphasis. The signs that would end it, or a cell of a
 * table, are written as escapes, and so is what begins a workflow command, wherever the file is printed.
 */
export function codeSpan(text: string, most: number = 120): string {
  const shown = brief(inert(text), most).replace(/[`|]|(?<=:):|(?<=##)\[/g, escapeSign);
  return shown.trim() === '' ? '—' : `\`${shown}\``;
}

function escapeSign(sign: string): string {
  return `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
