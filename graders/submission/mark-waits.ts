/** Marks where a coroutine is suspended and where it goes on. */
import type { MarkContext } from './mark.ts';
import { insideBlock } from './mark-block.ts';
import { isFunction } from './functions.ts';
import type { Visit } from './walk.ts';

/** `await x` becomes `marks.resume(span, await marks.wait(span, line, x))`; likewise `yield` in an async generator. */
export function markWaits(context: MarkContext): Visit {
  const { edits, lineOf, spanAt, names } = context;
  const { marks } = names;
  /** How many waits there are so far in the innermost function that is being visited. */
  let waits = 0;

  return (place) => {
    const { node, depth } = place;
    if (isFunction(node)) {
      const outside = waits;
      waits = 0;
      return () => void (waits = outside);
    }
    switch (node.type) {
      case 'ForOfStatement':
        if (node.await) waits += 1;
        return undefined;
      case 'VariableDeclaration':
        if (node.kind === 'await using') waits += 1;
        return undefined;
      case 'AwaitExpression':
      case 'YieldExpression': {
        const span = spanAt(place);
        if (span === undefined) return undefined;
        waits += 1;
        const wait = `${marks}.wait(${span},${lineOf(node)},`;
        edits.open(node.start, `${marks}.resume(${span},`, depth);
        if (node.argument === null) edits.close(node.end, ` ${wait}void 0))`, depth);
        else {
          edits.open(node.argument.start, wait, depth);
          edits.close(node.end, '))', depth);
        }
        return undefined;
      }
      case 'TryStatement': {
        const before = waits;
        return () => {
          // What was waited for may have failed: the coroutine goes on in another place.
          if (waits === before) return;
          const span = spanAt(place);
          if (span === undefined) return;
          const resume = `${marks}.resume(${span},void 0);`;
          for (const block of [node.handler?.body, node.finalizer]) {
            if (block !== undefined && block !== null) insideBlock(block, resume, '', depth, edits);
          }
        };
      }
      default:
        return undefined;
    }
  };
}
