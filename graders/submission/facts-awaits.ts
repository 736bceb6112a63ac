/** Says how an await stands in the source. */
import type { AwaitFact } from './compiled.ts';
import { nameOfCall, nameOfCallee } from './callee.ts';
import { isFunction } from './functions.ts';
import type { Place } from './walk.ts';

/** The fact about the await that a place is, if it is one. */
export function awaitIn(place: Place): Pick<AwaitFact, 'how' | 'calls'> | undefined {
  const { node } = place;
  if (node.type === 'ForOfStatement' && node.await) return { how: 'for-await', ...callsOf(nameOfCall(node.right)) };
  if (node.type !== 'AwaitExpression') return undefined;
  return { how: howOf(place), ...callsOf(nameOfCall(node.argument)) };
}

function callsOf(name: string | undefined): Pick<AwaitFact, 'calls'> {
  return name === undefined ? {} : { calls: name };
}

/** What joins promises. */
export function isJoin(name: string | undefined): boolean {
  return /^Promise\.(?:all|allSettled|any|race)$/.test(name ?? '');
}

/** Looks outwards as far as the function that waits, and at what that function is handed to. */
function howOf(place: Place): AwaitFact['how'] {
  let how: AwaitFact['how'] = 'plain';
  for (let at: Place = place; at.parent !== undefined; at = at.parent) {
    if (isFunction(at.node)) return how === 'plain' ? howOfFunction(at) : how;
    const { node } = at.parent;
    if (node.type === 'CallExpression' && at.key === 'arguments' && isJoin(nameOfCallee(node.callee))) return 'in-all';
    if (isLoopPart(at)) how = 'in-loop';
  }
  return how;
}

/** Whether it runs at each turn of a loop. */
function isLoopPart({ key, parent }: Place): boolean {
  switch (parent?.node.type) {
    case 'ForOfStatement':
    case 'ForInStatement':
      return key === 'body';
    case 'ForStatement':
      return key !== 'init';
    case 'WhileStatement':
    case 'DoWhileStatement':
      return true;
    default:
      return false;
  }
}

function howOfFunction({ key, parent }: Place): AwaitFact['how'] {
  const node = parent?.node;
  if (node === undefined || key !== 'arguments' || !('callee' in node)) return 'plain';
  const name = nameOfCallee(node.callee) ?? '';
  if (node.type === 'NewExpression') return name === 'Promise' ? 'in-executor' : 'plain';
  return /(?:^|\.)reduce(?:Right)?$/.test(name) ? 'in-reduce' : 'plain';
}
