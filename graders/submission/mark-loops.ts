/** Marks each turn of a loop, and where a `for await` waits. */
import type { ForOfStatement } from 'oxc-parser';
import type { MarkContext } from './mark.ts';
import { insideBody } from './mark-block.ts';
import type { Place, Visit } from './walk.ts';

/** The body of a loop begins with `marks.loop(line)`. */
export function markLoops(context: MarkContext): Visit {
  return (place) => {
    switch (place.node.type) {
      case 'ForOfStatement':
        markForOf(place, place.node, context);
        return;
      case 'ForStatement':
      case 'ForInStatement':
      case 'WhileStatement':
      case 'DoWhileStatement': {
        const turn = `${context.names.marks}.loop(${context.lineOf(place.node)});`;
        insideBody(place.node.body, turn, '', place.depth + 0.5, context.edits);
        return;
      }
      default:
    }
  };
}

/** A `for await` waits from one body's end to the next one's beginning; the iterable itself is passed on unchanged. */
function markForOf(place: Place, node: ForOfStatement, { edits, names: { marks }, lineOf, spanAt }: MarkContext): void {
  const { depth } = place;
  const line = lineOf(node);
  const turn = `${marks}.loop(${line});`;
  const span = node.await ? spanAt(place) : undefined;
  if (span === undefined) {
    insideBody(node.body, turn, '', depth + 0.5, edits);
    return;
  }
  const resume = `${marks}.resume(${span},void 0);`;
  insideBody(node.body, `${turn}${resume}try{`, `}finally{${marks}.wait(${span},${line},void 0);}`, depth + 0.5, edits);
  edits.open(node.right.start, `${marks}.wait(${span},${line},`, depth);
  edits.close(node.right.end, ')', depth);
  const outermost = withLabels(place);
  edits.open(outermost.node.start, '{try{', outermost.depth);
  edits.close(outermost.node.end, `}finally{${resume}}}`, outermost.depth);
}

/** A label must stay next to its loop. */
function withLabels(place: Place): Place {
  return place.parent?.node.type === 'LabeledStatement' ? withLabels(place.parent) : place;
}
