/** Marks where a coroutine waits for what `await using` closes. */
import type { MarkContext } from './mark.ts';
import type { Visit } from './walk.ts';

/**
 * Two more resources stand around an `await using`: closing goes backwards, so that the one after it marks the wait
 * and the one before it marks that the coroutine goes on. They are closed synchronously, which takes no promise job.
 */
export function markUsing({ edits, names, lineOf, spanAt }: MarkContext): Visit {
  const { marks, dispose } = names;
  return (place) => {
    const { node, depth, key } = place;
    if (node.type !== 'VariableDeclaration' || node.kind !== 'await using') return;
    const span = spanAt(place);
    // In the head of a loop there is no room for statements.
    if (span === undefined || key !== 'body') return;
    const resource = (mark: string): string => `using ${names.next('mark')}={[${dispose}]:()=>void ${mark}};`;
    edits.open(node.start, resource(`${marks}.resume(${span},void 0)`), depth);
    // Without its semicolon, the declaration would go on.
    edits.close(node.end, `;${resource(`${marks}.wait(${span},${lineOf(node)},void 0)`)}`, depth);
  };
}
