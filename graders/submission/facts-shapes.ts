/** Recognises shapes in the source that name a misconception. */
import type { CallExpression, Node, ReturnStatement } from 'oxc-parser';
import { nameOfCall, nameOfCallee } from './callee.ts';
import type { ShapeFact } from './compiled.ts';
import { isJoin } from './facts-awaits.ts';
import { functionAround, isFunction, unwrap } from './functions.ts';
import { droppedCall } from './mark-drops.ts';
import { walk, type Place } from './walk.ts';

/** A shape and the node whose line it is on. */
export type Shape = Pick<ShapeFact, 'shape' | 'calls'> & { readonly at: Node };

/** The shapes that the node at a place has. */
export function shapesIn(place: Place): readonly Shape[] {
  const { node } = place;
  switch (node.type) {
    case 'CallExpression':
      return [...shapesOfCall(node, place), ...callsAsArguments(node)];
    case 'NewExpression': {
      if (nameOfCallee(node.callee) !== 'Promise') return [];
      const executor: Shape[] = isAsync(node.arguments[0]) ? [{ shape: 'async-executor', at: node }] : [];
      return [{ shape: 'new-promise', at: node }, ...executor, ...settledAtOnce(node.arguments[0])];
    }
    case 'ReturnStatement':
      return returnedInTry(node, place);
    case 'ExpressionStatement': {
      const call = droppedCall(node);
      const calls = call === undefined ? undefined : nameOfCall(call);
      if (call === undefined || isConsole(calls)) return [];
      return [{ shape: 'call-not-awaited', at: call, ...named(calls) }];
    }
    default:
      return [];
  }
}

function shapesOfCall(node: CallExpression, place: Place): readonly Shape[] {
  const name = nameOfCallee(node.callee) ?? '';
  if (name === 'Promise.race') return [{ shape: 'promise-race', at: node }];
  const [first] = node.arguments;
  switch (name.slice(name.lastIndexOf('.') + 1)) {
    case 'forEach':
      return isAsync(first) ? [{ shape: 'async-in-foreach', at: node }] : [];
    case 'map':
    case 'flatMap':
      return isAsync(first) && !isJoined(place) ? [{ shape: 'async-in-map', at: node }] : [];
    case 'then':
    case 'catch':
    case 'finally':
      return node.arguments.flatMap(forgottenReturn);
    default:
      return [];
  }
}

function isAsync(node: Node | undefined): boolean {
  const inner = node === undefined ? undefined : unwrap(node);
  return inner !== undefined && isFunction(inner) && inner.async;
}

function isJoined({ parent, key }: Place): boolean {
  return parent?.node.type === 'CallExpression' && key === 'arguments' && isJoin(nameOfCallee(parent.node.callee));
}

/** A call of `resolve` or `reject` while the executor itself runs, and not in something that it hands to somebody. */
function settledAtOnce(executor: Node | undefined): readonly Shape[] {
  const inner = executor === undefined ? undefined : unwrap(executor);
  if (inner === undefined || !isFunction(inner)) return [];
  const settling = inner.params.flatMap((param) => (param.type === 'Identifier' ? [param.name] : []));
  const calls: Shape[] = [];
  walk(inner.body, ({ node }) => {
    if (isFunction(node)) return 'skip';
    const name = node.type === 'CallExpression' ? nameOfCallee(node.callee) : undefined;
    if (name !== undefined && settling.includes(name))
      calls.push({ shape: 'settled-in-executor', at: node, calls: name });
    return undefined;
  });
  return calls;
}

/** A call whose result is handed on: `run(main())`. */
function callsAsArguments({ callee, arguments: given }: CallExpression): readonly Shape[] {
  const outer = nameOfCallee(callee);
  if (isConsole(outer) || outer?.startsWith('Promise.') === true) return [];
  return given.flatMap((argument): readonly Shape[] => {
    const calls = nameOfCall(argument);
    return calls === undefined ? [] : [{ shape: 'call-as-argument', at: argument, calls }];
  });
}

/** A callback in braces that calls something and returns nothing: the chain does not wait for it. */
function forgottenReturn(callback: Node): readonly Shape[] {
  const inner = unwrap(callback);
  if (!isFunction(inner) || inner.async || inner.body.type !== 'BlockStatement') return [];
  let returns = false;
  const calls: Shape[] = [];
  walk(inner.body, ({ node }) => {
    if (isFunction(node)) return 'skip';
    if (node.type === 'ReturnStatement' && node.argument !== null) returns = true;
    const call = droppedCall(node);
    const name = call === undefined ? undefined : nameOfCall(call);
    if (call !== undefined && !isConsole(name)) calls.push({ shape: 'then-without-return', at: call, ...named(name) });
    return undefined;
  });
  return returns ? [] : calls;
}

/** `return f()` inside `try` or below `await using`, in an async function: nothing in there waits for `f`. */
function returnedInTry({ argument }: ReturnStatement, place: Place): readonly Shape[] {
  const around = functionAround(place);
  if (argument === null || unwrap(argument).type !== 'CallExpression' || !isAsync(around?.node)) return [];
  const calls = named(nameOfCall(argument));
  for (let at = place; at.parent !== undefined && at !== around; at = at.parent) {
    const { node } = at.parent;
    if (node.type === 'TryStatement' && at.key === 'block')
      return [{ shape: 'return-in-try', at: place.node, ...calls }];
    if (node.type === 'BlockStatement' && node.body.some(isUsing))
      return [{ shape: 'return-in-using', at: place.node, ...calls }];
  }
  return [];
}

function isUsing(node: Node): boolean {
  return node.type === 'VariableDeclaration' && node.kind === 'await using';
}

function isConsole(name: string | undefined): boolean {
  return name?.startsWith('console.') === true;
}

function named(calls: string | undefined): Pick<ShapeFact, 'calls'> {
  return calls === undefined ? {} : { calls };
}
