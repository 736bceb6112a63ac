/** Puts right where jobs were called: code that is broken over several lines runs as one, and is known by its first. */
import type { SourceFacts } from '../submission/compiled.ts';
import type { Span } from '../trace/spans.ts';

/** How many lines an expression may reasonably go on for. */
const reach = 6;

/** Returns the spans; a job whose own line calls nothing gets the only line shortly below that calls it by its name. */
export function withCallLines(spans: readonly Span[], { facts }: { readonly facts: SourceFacts }): readonly Span[] {
  return spans.map((span) => {
    const { of, name, line } = span;
    if (of !== 'job' || line === undefined || facts.calls.some((call) => call.line === line)) return span;
    const below = facts.calls.filter((call) => call.name === name && call.line > line && call.line <= line + reach);
    const [call, ...others] = below;
    return call === undefined || others.length > 0 ? span : { ...span, line: call.line };
  });
}
