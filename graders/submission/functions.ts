/** What is to be known about the functions in a syntax tree. */
import type { ArrowFunctionExpression, BindingPattern, Function, FunctionBody, Node } from 'oxc-parser';
import { walk, type Place } from './walk.ts';

export type AnyFunction = (Function & { readonly body: FunctionBody }) | ArrowFunctionExpression;

export function isFunction(node: Node): node is AnyFunction {
  return (
    node.type === 'FunctionDeclaration' || node.type === 'FunctionExpression' || node.type === 'ArrowFunctionExpression'
  );
}

/** The innermost function around a place, itself excluded; none at the top level. */
export function functionAround(place: Place): Place | undefined {
  let around = place.parent;
  while (around !== undefined && !isFunction(around.node)) around = around.parent;
  return around;
}

/** Takes off what does not change an expression's value: parentheses and types. */
export function unwrap(node: Node): Node {
  switch (node.type) {
    case 'ParenthesizedExpression':
    case 'TSAsExpression':
    case 'TSSatisfiesExpression':
    case 'TSNonNullExpression':
    case 'TSTypeAssertion':
    case 'TSInstantiationExpression':
    case 'ChainExpression':
      return unwrap(node.expression);
    default:
      return node;
  }
}

/** The most that is told of a name: with each await in it, a name as long as the file would be told once more. */
const longest = 100;

/** A function's own name, else that of what it is assigned to, else `anonymous`. */
export function nameOfFunction(place: Place): string {
  const { node } = place;
  if (isFunction(node) && node.id !== null) return node.id.name.slice(0, longest);
  let at = place;
  while (at.parent !== undefined && unwrap(at.parent.node) !== at.parent.node) at = at.parent;
  return (nameFromHolder(at) ?? 'anonymous').slice(0, longest);
}

/** The place whose text begins with the function's name: methods are named by what holds them. */
export function headOfFunction(place: Place): Node {
  const { parent, key } = place;
  if (parent === undefined || key !== 'value') return place.node;
  const { node } = parent;
  if (node.type === 'MethodDefinition' || (node.type === 'Property' && (node.method || node.kind !== 'init')))
    return node.key;
  return place.node;
}

function nameFromHolder({ parent, key }: Place): string | undefined {
  const node = parent?.node;
  switch (node?.type) {
    case 'VariableDeclarator':
      return nameOf(node.id);
    case 'AssignmentExpression':
    case 'AssignmentPattern':
      return nameOf(node.left);
    case 'Property':
    case 'MethodDefinition':
    case 'PropertyDefinition':
    case 'AccessorProperty':
      return key === 'value' && (!node.computed || node.key.type === 'Literal') ? nameOf(node.key) : undefined;
    case 'ExportDefaultDeclaration':
      return 'default';
    default:
      return undefined;
  }
}

function nameOf(node: Node): string | undefined {
  switch (node.type) {
    case 'Identifier':
      return node.name;
    case 'PrivateIdentifier':
      return `#${node.name}`;
    case 'Literal':
      return String(node.value);
    case 'MemberExpression':
      return node.computed && node.property.type !== 'Literal' ? undefined : nameOf(node.property);
    default:
      return undefined;
  }
}

/**
 * Whether the body cannot be put into a block: a function declared in it shares its name with another one or
 * with a `var`, which is right at the top of a function and a mistake in a block.
 */
export function hasSharedNames(body: FunctionBody): boolean {
  const declared = body.body.flatMap((node) =>
    node.type === 'FunctionDeclaration' && node.id !== null ? [node.id.name] : [],
  );
  if (declared.length === 0) return false;
  const names = new Set(declared);
  let shared = names.size < declared.length;
  walk(body, ({ node }) => {
    if (isFunction(node)) return 'skip';
    if (node.type !== 'VariableDeclaration' || node.kind !== 'var') return undefined;
    for (const { id } of node.declarations) shared ||= boundNames(id).some((name) => names.has(name));
    return undefined;
  });
  return shared;
}

function boundNames(pattern: BindingPattern): readonly string[] {
  const names: string[] = [];
  // Names of properties and in default values come with it: a false alarm costs no more than the marks of one function.
  walk(pattern, ({ node }) => void (node.type === 'Identifier' && names.push(node.name)));
  return names;
}
