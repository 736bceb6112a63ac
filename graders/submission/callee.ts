/** Names what a call calls. */
import type { Node } from 'oxc-parser';
import { unwrap } from './functions.ts';

/** `f` for `f()`, `a.b` for `a.b()`, `then` for `f().then()`; nothing where the source does not say. */
export function nameOfCallee(callee: Node): string | undefined {
  const node = unwrap(callee);
  switch (node.type) {
    case 'Identifier':
      return node.name;
    case 'PrivateIdentifier':
      return `#${node.name}`;
    case 'ThisExpression':
      return 'this';
    case 'Super':
      return 'super';
    case 'MemberExpression': {
      const property = node.computed ? undefined : nameOfCallee(node.property);
      const object = nameOfCallee(node.object);
      return property === undefined || object === undefined ? property : `${object}.${property}`;
    }
    default:
      return undefined;
  }
}

/** The name of what an expression calls, if it is a call. */
export function nameOfCall(expression: Node): string | undefined {
  const node = unwrap(expression);
  return node.type === 'CallExpression' ? nameOfCallee(node.callee) : undefined;
}
