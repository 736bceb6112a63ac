/** Notes on lines where time passed: what waited, and what blocked. */
import { withBlockingLines } from '../diagnosis/blocking-lines.ts';
import type { Run } from '../room/protocol.ts';
import type { SourceFacts } from '../submission/compiled.ts';
import { blockedStretches } from '../trace/spans.ts';
import type { Span, Stretch } from '../trace/spans.ts';
import type { SourceNote } from './source-notes.ts';
import { brief, times } from './words.ts';

/** Which lines the student's own functions waited on. */
export function notesOnWaits(spans: readonly Span[]): readonly SourceNote[] {
  return spans.flatMap(({ name, waits }) =>
    linesOf(waits).map((line) => ({
      line,
      text: `${nameOf(name)} waits here ${stretches(waits.filter((wait) => wait.line === line))}`,
    })),
  );
}

/** Which lines held the whole program up. */
export function notesOnBlocking(
  { trace }: Run,
  facts: SourceFacts | undefined,
  spans: readonly Span[],
): readonly SourceNote[] {
  const seen = blockedStretches(trace);
  const calls = spans.filter(({ of }) => of === 'call');
  const blocked = facts === undefined ? seen : withBlockingLines(seen, { facts, calls });
  return linesOf(blocked).map((line) => ({
    line,
    text: `blocks ${stretches(merged(blocked.filter((stretch) => stretch.line === line)))}`,
  }));
}

/** Stretches that touch are one. */
function merged(blocked: readonly Stretch[]): readonly Stretch[] {
  const all: Stretch[] = [];
  for (const stretch of blocked) {
    const last = all.at(-1);
    if (last?.to === stretch.from) all[all.length - 1] = { ...last, to: stretch.to };
    else all.push(stretch);
  }
  return all;
}

/** The lines that are known, each once. */
export function linesOf(places: readonly { readonly line?: number }[]): readonly number[] {
  return [...new Set(places.flatMap(({ line }) => line ?? []))];
}

/** A function as a note calls it. */
export function nameOf(name: string): string {
  return name === '' ? 'the function' : brief(name, 24);
}

/** `from 0 to 100`, or `twice, from 0 to 200`. */
export function stretches(waits: readonly Stretch[]): string {
  const from = Math.min(...waits.map((wait) => wait.from));
  const to = Math.max(...waits.map((wait) => wait.to));
  return `${waits.length === 1 ? '' : `${times(waits.length)}, `}from ${from} to ${to}`;
}
