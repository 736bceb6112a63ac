/** Puts text at the beginning and the end of what is inside braces. */
import type { Node } from 'oxc-parser';
import type { Edits } from './edits.ts';

/** Inserts `before` after the directives of a block and `after` at its end. */
export function insideBlock(
  block: { readonly start: number; readonly end: number; readonly body: readonly Node[] },
  before: string,
  after: string,
  depth: number,
  edits: Edits,
): void {
  const lastDirective = block.body.findLast((node) => 'directive' in node && typeof node.directive === 'string');
  const from = lastDirective?.end ?? block.start + 1;
  const to = block.end - 1;
  // A directive may end without its semicolon.
  const opening = lastDirective === undefined ? before : `;${before}`;
  if (from === to) edits.open(from, opening + after, depth);
  else {
    edits.open(from, opening, depth);
    if (after !== '') edits.close(to, after, depth);
  }
}

/** The same for a statement that may stand without braces; it gets them. */
export function insideBody(body: Node, before: string, after: string, depth: number, edits: Edits): void {
  if (body.type === 'BlockStatement') insideBlock(body, before, after, depth, edits);
  else {
    edits.open(body.start, `{${before}`, depth);
    edits.close(body.end, `${after}}`, depth);
  }
}
