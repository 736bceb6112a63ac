/** Marks statements that are nothing but a call: they throw its value away. */
import type { Node } from 'oxc-parser';
import type { MarkContext } from './mark.ts';
import type { Visit } from './walk.ts';

/** `f();` becomes `marks.drop(line, f());`. */
export function markDrops({ edits, names, lineOf }: MarkContext): Visit {
  return ({ node, depth }) => {
    const call = droppedCall(node);
    if (call === undefined) return;
    edits.open(call.start, `${names.marks}.drop(${lineOf(call)},`, depth);
    edits.close(call.end, ')', depth);
  };
}

/** The call whose value the statement throws away, if that is all it does. */
export function droppedCall(node: Node): Node | undefined {
  if (node.type !== 'ExpressionStatement') return undefined;
  const { expression } = node;
  const outer =
    expression.type === 'UnaryExpression' && expression.operator === 'void' ? expression.argument : expression;
  const call = outer.type === 'ChainExpression' ? outer.expression : outer;
  // `super()` is no value.
  return call.type === 'CallExpression' && call.callee.type !== 'Super' ? outer : undefined;
}
