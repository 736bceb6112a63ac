/** Puts right which line held the program up: what blocks inside a function is known by the line where that begins. */
import type { SourceFacts } from '../submission/compiled.ts';
import type { Span, Stretch } from '../trace/spans.ts';

/**
 * Returns the stretches; one that is known by the head of a function gets the only line that blocks in it, or, in a
 * helper, the only line that calls it from the function that the case called. Where there is no such line, there is none.
 */
export function withBlockingLines(
  stretches: readonly Stretch[],
  { facts, calls }: { readonly facts: SourceFacts; readonly calls: readonly Span[] },
): readonly Stretch[] {
  return stretches.map((stretch) => {
    const { line, ...rest } = stretch;
    const heads = facts.shapes.filter((each) => each.shape === 'function' && each.line === line);
    const [head] = heads;
    // A loop on the line says where it blocks; a function's head does not.
    if (line === undefined || head === undefined || facts.awaits.some((each) => each.line === line)) return stretch;
    const open = calls.filter(({ from, to }) => from <= stretch.from && (to === undefined || to >= stretch.to));
    const isHelper = !calls.some(({ name }) => name === head.inside);
    const inside = isHelper
      ? facts.calls.filter(({ name, inside: at }) => name === head.inside && open.some((call) => call.name === at))
      : facts.calls.filter(({ name, inside: at }) => name === 'Atomics.wait' && at === head.inside);
    const [only, ...others] = inside;
    return only === undefined || others.length > 0 ? rest : { ...rest, line: only.line };
  });
}
