/** Marks where functions are called, and where coroutines start and end. */
import { headOfFunction, isFunction, nameOfFunction, type AnyFunction } from './functions.ts';
import type { MarkContext } from './mark.ts';
import { insideBlock } from './mark-block.ts';
import type { Place, Visit } from './walk.ts';

/**
 * An ordinary function begins with `marks.call(line)`; a coroutine is put between `marks.start(name, line)` and
 * `marks.end(span)`, and what it throws passes through `marks.fail(span, error)`.
 */
export function markFunctions(context: MarkContext): Visit {
  return (place) => {
    if (!isFunction(place.node)) return;
    const [before, after] = marksOf(place, place.node, context);
    const { body } = place.node;
    if (body.type === 'BlockStatement') insideBlock(body, before, after, place.depth, context.edits);
    else if (after === '') {
      context.edits.open(body.start, `(${before.slice(0, -1)},`, place.depth);
      context.edits.close(body.end, ')', place.depth);
    } else {
      context.edits.open(body.start, `{${before}return(`, place.depth);
      context.edits.close(body.end, `)${after}}`, place.depth);
    }
  };
}

function marksOf(place: Place, node: AnyFunction, { names, lineOf, spanOf }: MarkContext): readonly [string, string] {
  const { marks, error } = names;
  const line = lineOf(headOfFunction(place));
  const span = spanOf(node);
  if (span === undefined) return [`${marks}.call(${line});`, ''];
  return [
    `const ${span}=${marks}.start(${quote(nameOfFunction(place))},${line});try{`,
    `}catch(${error}){throw ${marks}.fail(${span},${error});}finally{${marks}.end(${span});}`,
  ];
}

/** Line separators in a string would count as lines of the file. */
function quote(name: string): string {
  return JSON.stringify(name).replace(/[\u2028\u2029]/g, (separator) => `\\u${separator.charCodeAt(0).toString(16)}`);
}
