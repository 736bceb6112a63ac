/** Rewrites text that ses refuses to evaluate, where that changes nothing, and refuses the rest. */
import { parseSync } from 'oxc-parser';
import { createEdits } from './edits.ts';
import { createLines } from './lines.ts';
import { walk } from './walk.ts';

/** What ses looks for in text that it is to evaluate; see its `transforms.js`. */
const unsafe = [/(?:<!--|-->)/, /(^|[^.]|\.\.\.)\bimport(\s*(?:\(|\/[/*]))/, /(^|[^.])\beval(\s*\()/] as const;

/** Text that ses evaluates, or the place of what it would refuse. */
export type Censored =
  | { readonly status: 'safe'; readonly code: string }
  | { readonly status: 'unsafe'; readonly text: string; readonly line: number };

/** Escapes unsafe text in strings and templates by value; what is left in other places is unsafe. */
export function censor(code: string): Censored {
  if (findUnsafe(code) === undefined) return { status: 'safe', code };
  const escaped = escapeLiterals(code);
  const found = findUnsafe(escaped);
  if (found === undefined) return { status: 'safe', code: escaped };
  return { status: 'unsafe', text: found.text, line: createLines(escaped).lineAt(found.index) };
}

function findUnsafe(code: string): { readonly text: string; readonly index: number } | undefined {
  for (const pattern of unsafe) {
    const match = pattern.exec(code);
    if (match === null) continue;
    // The pattern takes the character before along, and blanks that may be line breaks.
    const lead = match[1] ?? '';
    return { text: match[0].slice(lead.length).replace(/\s+/g, ' '), index: match.index + lead.length };
  }
  return undefined;
}

function escapeLiterals(code: string): string {
  const { program } = parseSync('code.js', code, { lang: 'js', sourceType: 'module' });
  const edits = createEdits(code);
  const escape = (start: number, end: number): void => edits.replace(start, end, escapeText(code.slice(start, end)));
  walk(program, ({ node, parent }) => {
    const isString = node.type === 'Literal' && typeof node.value === 'string';
    const isTemplate = node.type === 'TemplateElement' && parent?.parent?.node.type !== 'TaggedTemplateExpression';
    if (isString || isTemplate) escape(node.start, node.end);
  });
  return edits.apply();
}

/** Writes one character of each unsafe text as an escape, which has the same value. */
function escapeText(text: string): string {
  return text
    .replaceAll('-->', String.raw`--\x3e`)
    .replaceAll('<!--', String.raw`\x3c!--`)
    .replace(/\bimport(?=\s*(?:\(|\/[/*]))/g, String.raw`\x69mport`)
    .replace(/\beval(?=\s*\()/g, String.raw`\x65val`);
}
