/** Rewrites the few things that mean something else in the room, or to esbuild, than where they stand. */
import { isAllowedModule } from './allowed.ts';
import { isFunction } from './functions.ts';
import { literalSpecifier } from './imports.ts';
import type { MarkContext } from './mark.ts';
import { commonJsNames } from './names.ts';
import { Refused } from './refused.ts';
import type { Place, Visit } from './walk.ts';

const keywordLength = 'import'.length;

/** Takes comments away, so that none of them speaks to a tool, and replaces what only a file of Node's has. */
export function adaptModule({ file, text, program, comments, lines, edits, names, endOfName }: MarkContext): Visit {
  for (const { start, end } of comments) edits.blank(start, end);
  if (program.hashbang !== null) edits.blank(program.hashbang.start, program.hashbang.end);
  // Every file is a module, whether it exports anything or not.
  edits.close(text.length, ';export{};', 0);

  return (place) => {
    const { node } = place;
    switch (node.type) {
      case 'Identifier':
        if (commonJsNames.has(node.name)) edits.replace(node.start, endOfName(node.start), names.hide(node.name));
        if (node.name === 'arguments' && isOutside(place)) {
          throw refuse(node, `'arguments' is not there outside functions`);
        }
        return;
      case 'ImportExpression': {
        const specifier = literalSpecifier(node);
        if (specifier !== undefined && isAllowedModule(specifier)) {
          edits.replace(node.start, node.start + keywordLength, `${names.marks}.later`);
        }
        return;
      }
      case 'MetaProperty':
        if (node.meta.name === 'import') edits.replace(node.start, node.start + keywordLength, names.importKeyword);
        return;
      case 'UnaryExpression':
        // `a<!--b` begins a comment for some parsers.
        if (text.startsWith('<!--', node.start - 1)) edits.open(node.start, ' ', place.depth);
        return;
      case 'TSExportAssignment':
        throw refuse(node, `'export =' is not for modules; write 'export default'`);
      default:
    }
  };

  function refuse({ start }: { readonly start: number }, message: string): Refused {
    return new Refused({ reason: 'syntax', file, line: lines.lineAt(start), column: lines.columnAt(start), message });
  }
}

/** Whether a name stands in no function that has `arguments`; the names of properties do not count. */
function isOutside({ key, parent }: Place): boolean {
  if (
    parent !== undefined &&
    'computed' in parent.node &&
    !parent.node.computed &&
    (key === 'property' || key === 'key')
  ) {
    return false;
  }
  let at: Place | undefined = parent;
  while (at !== undefined) {
    if (isFunction(at.node) && at.node.type !== 'ArrowFunctionExpression') return false;
    at = at.parent;
  }
  return true;
}
