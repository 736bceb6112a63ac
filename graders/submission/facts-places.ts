/** Finds the lines that a report may point at: functions, what they return, where errors are caught, what is tested. */
import type { Node } from 'oxc-parser';
import { nameOfCallee } from './callee.ts';
import type { ShapeFact } from './compiled.ts';
import { functionAround, headOfFunction, isFunction, nameOfFunction, unwrap, type AnyFunction } from './functions.ts';
import type { Place } from './walk.ts';

/** A fact and the node whose line it is on. */
type Found = Pick<ShapeFact, 'shape' | 'inside' | 'calls'> & { readonly at: Node };

/** What the node at a place is, if a report may point at it. */
export function placesIn(place: Place): readonly Found[] {
  const { node } = place;
  const tests = testedIn(place).flatMap((tested): readonly Found[] => {
    const calls = nameOfCallee(tested);
    return calls === undefined ? [] : [{ shape: 'truth-test', at: tested, inside: nameAround(place), calls }];
  });
  if (isFunction(node)) return [...functionAt(place, node), ...tests];
  if (node.type === 'ReturnStatement' && node.argument !== null)
    return [{ shape: 'return', at: node, inside: nameAround(place) }];
  const handler = handlerOf(node);
  return handler === undefined ? tests : [{ shape: 'catch', at: handler, inside: nameAround(place) }, ...tests];
}

function nameAround(place: Place): string {
  const around = functionAround(place);
  return around === undefined ? '' : nameOfFunction(around);
}

/** An arrow without braces returns what it comes to. */
function functionAt(place: Place, { body }: AnyFunction): readonly Found[] {
  const inside = nameOfFunction(place);
  const returned: readonly Found[] = body.type === 'BlockStatement' ? [] : [{ shape: 'return', at: body, inside }];
  return [{ shape: 'function', at: headOfFunction(place), inside }, ...returned];
}

/** Where an error arrives that would go on otherwise. */
function handlerOf(node: Node): Node | undefined {
  if (node.type === 'CatchClause') return node;
  if (node.type !== 'CallExpression') return undefined;
  const callee = unwrap(node.callee);
  if (callee.type !== 'MemberExpression' || callee.property.type !== 'Identifier') return undefined;
  const { name } = callee.property;
  const [first, second] = node.arguments;
  return name === 'catch' ? first && callee.property : name === 'then' ? second : undefined;
}

/** What is looked at as if it were true or false, or compared with nothing. */
function testedIn({ node }: Place): readonly Node[] {
  switch (node.type) {
    case 'IfStatement':
    case 'ConditionalExpression':
    case 'WhileStatement':
      return [unwrap(node.test)];
    case 'LogicalExpression':
      return [unwrap(node.left)];
    case 'UnaryExpression':
      return node.operator === '!' ? [unwrap(node.argument)] : [];
    case 'BinaryExpression':
      return /^[!=]==?$/.test(node.operator) && isNothing(unwrap(node.right)) ? [unwrap(node.left)] : [];
    case 'CallExpression': {
      const [only] = node.arguments;
      const isFilter = nameOfCallee(node.callee)?.endsWith('.filter') === true;
      return isFilter && only !== undefined && nameOfCallee(only) === 'Boolean' ? [only] : [];
    }
    default:
      return [];
  }
}

function isNothing(node: Node): boolean {
  return (node.type === 'Identifier' && node.name === 'undefined') || (node.type === 'Literal' && node.value === null);
}
