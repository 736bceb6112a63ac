/** Tells what part a name plays where it stands. */
import type { Node } from 'oxc-parser';
import { unwrap } from './functions.ts';
import type { Place } from './walk.ts';

/** A name that is declared, one that is read, and every other: targets of assignments, properties, labels. */
export type Role = 'declared' | 'read' | 'other';

/** The part of an `Identifier`, or of what only adds parentheses or types to it. */
export function roleOf(place: Place): Role {
  const { key, parent } = place;
  const node = parent?.node;
  switch (node?.type) {
    case 'MemberExpression':
    case 'MethodDefinition':
    case 'PropertyDefinition':
    case 'AccessorProperty':
      return (key === 'property' || key === 'key') && !node.computed ? 'other' : 'read';
    case 'Property':
      if (key === 'key') return node.computed ? 'read' : 'other';
      return parent?.parent?.node.type === 'ObjectPattern' ? roleInPattern(place) : 'read';
    case 'ArrayPattern':
    case 'RestElement':
      return roleInPattern(place);
    case 'AssignmentPattern':
      return key === 'left' ? roleInPattern(place) : 'read';
    case 'VariableDeclarator':
    case 'ClassDeclaration':
    case 'ClassExpression':
    case 'TSModuleDeclaration':
    case 'TSEnumDeclaration':
      return key === 'id' ? 'declared' : 'read';
    case 'FunctionDeclaration':
    case 'FunctionExpression':
    case 'ArrowFunctionExpression':
      return key === 'body' ? 'read' : 'declared';
    case 'ImportSpecifier':
    case 'ImportDefaultSpecifier':
    case 'ImportNamespaceSpecifier':
      return key === 'local' ? 'declared' : 'other';
    case 'TSEnumMember':
      return key === 'id' ? 'declared' : 'read';
    case 'CatchClause':
    case 'TSImportEqualsDeclaration':
    case 'TSParameterProperty':
      return 'declared';
    case 'AssignmentExpression':
    case 'ForInStatement':
    case 'ForOfStatement':
      return key === 'left' ? 'other' : 'read';
    case 'UpdateExpression':
    case 'LabeledStatement':
    case 'BreakStatement':
    case 'ContinueStatement':
    case 'ExportSpecifier':
    case 'ExportAllDeclaration':
    case 'ImportAttribute':
    case 'MetaProperty':
    case 'Decorator':
      return 'other';
    case 'UnaryExpression':
      // It may ask for the type of a name that is not there.
      return node.operator === 'typeof' ? 'other' : 'read';
    default:
      return parent !== undefined && unwrap(parent.node) !== parent.node ? roleOf(parent) : 'read';
  }
}

/** A pattern declares names in a declaration or a parameter, and assigns to them elsewhere. */
function roleInPattern(place: Place): Role {
  let at = place;
  while (at.parent !== undefined && isPattern(at.parent.node)) at = at.parent;
  return roleOf(at);
}

function isPattern({ type }: Node): boolean {
  return (
    type === 'ObjectPattern' ||
    type === 'ArrayPattern' ||
    type === 'AssignmentPattern' ||
    type === 'RestElement' ||
    type === 'Property'
  );
}
