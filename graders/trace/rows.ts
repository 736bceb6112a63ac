/** Chooses which spans get a lane of their own, and which are part of another's. */
import type { Span } from './spans.ts';

/** A lane before it is drawn. */
export interface Row {
  readonly span: Span;
  /** The coroutine whose waits and lines it shows: a call's own, or the span itself. */
  readonly body: Span;
}

export interface Rows {
  /** In the order in which they started, so callers come before callees. */
  readonly rows: readonly Row[];
  /** How many spans that took time got no lane. */
  readonly leftOut: number;
  /** The lane on which a span's code ran: its own, or the nearest caller's that was open at this instant. */
  readonly rowAt: (span: number, at: number) => Row | undefined;
}

const limits = { withCoroutines: 8, inAll: 100 };

/** Returns a lane for each call and job, and for as many coroutines of the student's as stay readable. */
export function rowsOf(spans: readonly Span[]): Rows {
  const byId = new Map(spans.map((span) => [span.span, span]));
  const bodies = bodiesOf(spans);
  const merged = new Set([...bodies.values()].map((body) => body.span));
  const needed = spans.filter((span) => span.of !== 'coroutine');
  const coroutines = spans.filter((span) => span.of === 'coroutine' && !merged.has(span.span));
  const isRepeated = repeats(coroutines);
  const extra = coroutines.filter(
    (span) => takesTime(span) && !(isRepeated(span) && isAwaited(span, byId.get(span.parent ?? -1))),
  );
  const chosen = new Set([
    ...needed.slice(0, limits.inAll),
    ...byInterest(extra, byId).slice(0, Math.max(0, limits.withCoroutines - needed.length)),
  ]);
  const rows = spans.filter((span) => chosen.has(span)).map((span) => ({ span, body: bodies.get(span.span) ?? span }));
  const rowOf = new Map(rows.flatMap((row) => [[row.body.span, row] as const, [row.span.span, row] as const]));

  return {
    rows,
    leftOut: needed.length + extra.length - rows.length,
    rowAt(span, at) {
      for (let id: number | undefined = span; id !== undefined; id = byId.get(id)?.parent) {
        const row = rowOf.get(id);
        if (row !== undefined && (row.span.to === undefined || row.span.to > at)) return row;
      }
      return undefined;
    },
  };
}

/** For each call, the coroutine that is the called function itself, also when it is exported under another name. */
function bodiesOf(spans: readonly Span[]): ReadonlyMap<number, Span> {
  const started = new Map<number, Span[]>();
  for (const span of spans) {
    if (span.of !== 'coroutine' || span.parent === undefined) continue;
    const siblings = started.get(span.parent) ?? [];
    siblings.push(span);
    started.set(span.parent, siblings);
  }
  const bodies = new Map<number, Span>();
  for (const call of spans) {
    if (call.of !== 'call') continue;
    const inside = started.get(call.span) ?? [];
    const [only] = inside.length === 1 ? inside : [];
    const same = only?.from === call.from && only.to === call.to ? only : undefined;
    const body = inside.find(({ name }) => name === call.name) ?? same;
    if (body !== undefined) bodies.set(call.span, body);
  }
  return bodies;
}

function takesTime({ from, to }: Span): boolean {
  return to === undefined || to > from;
}

/** Whether a name occurs more than once, as that of a helper such as `sleep` does. */
function repeats(spans: readonly Span[]): (span: Span) => boolean {
  const once = new Set<string>();
  const often = new Set<string>();
  for (const { name } of spans) (once.has(name) ? often : once).add(name);
  return ({ name }) => often.has(name);
}

/** Whether an await of the caller's lasts exactly as long: then the caller's lane shows all there is to see. */
function isAwaited(span: Span, caller: Span | undefined): boolean {
  return caller?.waits.some(({ from, to }) => from === span.from && to === span.to) ?? false;
}

/** Those that block first, then the outer before the inner; the sort is stable, so the earlier before the later. */
function byInterest(spans: readonly Span[], byId: ReadonlyMap<number, Span>): readonly Span[] {
  const depths = new Map<number, number>();
  const depthOf = ({ span, parent }: Span): number => {
    const caller = parent === undefined ? undefined : byId.get(parent);
    // A caller starts first, so it is known already when spans are taken in order.
    const depth = caller === undefined ? 0 : (depths.get(caller.span) ?? 0) + 1;
    depths.set(span, depth);
    return depth;
  };
  for (const span of byId.values()) depthOf(span);
  const rank = (span: Span): number => (span.blocked.length > 0 ? -1 : (depths.get(span.span) ?? 0));
  return [...spans].sort((a, b) => rank(a) - rank(b));
}
