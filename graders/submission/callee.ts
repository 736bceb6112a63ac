/** Names what a call calls. */
import type { Node } from 'oxc-parser';
import { unwrap } from './functions.ts';

/** Longer names are cut, those of several parts down to the last one. */
const longest = 60;

/** `f` for `f()`, `a.b` for `a.b()`, `f().then` for `f().then()`, `.map` for `[].map()`; nothing where the source does not say. */
export function nameOfCallee(callee: Node): string | undefined {
  const node = unwrap(callee);
  switch (node.type) {
    case 'Identifier':
      return node.name.slice(0, longest);
    case 'PrivateIdentifier':
      return `#${node.name}`.slice(0, longest);
    case 'ThisExpression':
      return 'this';
    case 'Super':
      return 'super';
    case 'MemberExpression': {
      const property = node.computed ? undefined : nameOfCallee(node.property);
      if (property === undefined) return undefined;
      const name = `${nameOfCallee(node.object) ?? ''}.${property}`;
      return name.length > longest ? `.${property}` : name;
    }
    case 'CallExpression': {
      const name = nameOfCallee(node.callee);
      return name === undefined || name.length > longest ? undefined : `${name}()`;
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
