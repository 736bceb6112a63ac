/** What the trace knows about lines of the student's file: facts to write beside them, in the order of their importance. */
import type { Run } from '../room/protocol.ts';
import type { Finding } from '../trace/finding.ts';
import { spansOf } from '../trace/spans.ts';
import type { Span, Stretch } from '../trace/spans.ts';
import type { Diagnosis } from '../verdict.ts';
import { brief, listed, times } from './words.ts';

/** A few words about one line; none when the line itself is all there is to show. */
export interface SourceNote {
  readonly line: number;
  readonly text: string;
}

export interface Noted {
  readonly findings: readonly Finding[];
  readonly run?: Run;
  readonly diagnosis?: Diagnosis;
}

/** Returns the notes for a case, at most one a line. */
export function sourceNotes({ findings, run, diagnosis }: Noted): readonly SourceNote[] {
  const spans = run === undefined ? [] : spansOf(run.trace);
  const notes = [
    ...findings.flatMap(noteOfFinding),
    ...findings.flatMap((finding) => notesOnStart(finding, spans)),
    ...findings.flatMap((finding) => notesOnCalls(finding, spans)),
    ...(findings.some(isLate) ? notesOnWaits(spans) : []),
    ...(findings.some(isLoose) && run !== undefined ? notesOnDropped(run, diagnosis) : []),
    ...[diagnosis?.line, diagnosis?.otherLine].flatMap((line) => (line === undefined ? [] : [{ line, text: '' }])),
  ];
  return notes.filter(({ line }, index) => notes.findIndex((other) => other.line === line) === index);
}

function noteOfFinding(finding: Finding): readonly SourceNote[] {
  if (finding.kind === 'never-settles') {
    return finding.waiting.flatMap(({ name, line }) =>
      line === undefined ? [] : [{ line, text: `${nameOf(name)} waits here for ever` }],
    );
  }
  if (finding.kind === 'refused')
    return finding.refusal.line === undefined ? [] : [{ line: finding.refusal.line, text: 'here' }];
  const text = textOf(finding);
  return text === undefined || !('line' in finding) || finding.line === undefined ? [] : [{ line: finding.line, text }];
}

function textOf(finding: Finding): string | undefined {
  switch (finding.kind) {
    case 'blocks':
      return `blocks from ${finding.from} to ${finding.to}`;
    case 'unhandled':
      return `fails at ${finding.at}, and nobody handles it`;
    case 'threw':
      return `throws at ${finding.at}`;
    case 'rejects':
      return 'the error comes from here';
    case 'import-failed':
      return 'throws when the file is loaded';
    case 'missing-global':
      return `there is no ${brief(finding.name, 20)} here`;
    case 'frozen':
      return 'changes what is frozen';
    case 'over-budget':
      return finding.budget === 'loop' || finding.budget === 'calls' ? 'never gives control back' : 'here';
    default:
      return undefined;
  }
}

/** Where a job was called at the wrong instant, and what its caller had been waiting for. */
function notesOnStart(finding: Finding, spans: readonly Span[]): readonly SourceNote[] {
  if (finding.kind !== 'starts-at' || finding.actual === null) return [];
  const job = spans.find(({ of, name, from }) => of === 'job' && name === finding.name && from === finding.actual);
  if (job?.line === undefined) return [];
  const name = brief(job.name, 24);
  if (job.from < finding.expected) return [{ line: job.line, text: `${name} is called here at ${job.from}` }];
  const caller = spans.find(({ span }) => span === job.parent);
  const wait = caller?.waits.find(({ to }) => to === job.from);
  if (caller === undefined || wait?.line === undefined)
    return [{ line: job.line, text: `${name} is called here at ${job.from}` }];
  const waits = `${nameOf(caller.name)} waits here ${stretches([wait])}`;
  if (wait.line === job.line) return [{ line: job.line, text: `${waits} before it calls ${name}` }];
  return [
    { line: job.line, text: `so ${name} is not called before ${job.from}` },
    { line: wait.line, text: waits },
  ];
}

function notesOnCalls(finding: Finding, spans: readonly Span[]): readonly SourceNote[] {
  if (finding.kind !== 'called' || finding.actual <= finding.expected) return [];
  const jobs = spans.filter(({ of, name }) => of === 'job' && name === finding.name);
  return linesOf(jobs).map((line) => {
    const starts = jobs.filter((job) => job.line === line).map(({ from }) => from);
    const when = starts.length > 3 ? times(starts.length) : `at ${listed(starts)}`;
    return { line, text: `${brief(finding.name, 24)} is called here ${when}` };
  });
}

/** Which lines the student's own functions waited on. */
function notesOnWaits(spans: readonly Span[]): readonly SourceNote[] {
  return spans.flatMap(({ name, waits }) =>
    linesOf(waits).map((line) => ({
      line,
      text: `${nameOf(name)} waits here ${stretches(waits.filter((wait) => wait.line === line))}`,
    })),
  );
}

/** The lines that are known, each once. */
function linesOf(places: readonly { readonly line?: number }[]): readonly number[] {
  return [...new Set(places.flatMap(({ line }) => line ?? []))];
}

/** Where a diagnosis names the line, promises that were thrown away elsewhere are not of interest. */
function notesOnDropped({ trace }: Run, diagnosis: Diagnosis | undefined): readonly SourceNote[] {
  return trace.events.flatMap((event) =>
    event.type === 'dropped' && (diagnosis?.line ?? event.line) === event.line
      ? [{ line: event.line, text: 'nothing waits for what is called here' }]
      : [],
  );
}

function stretches(waits: readonly Stretch[]): string {
  const from = Math.min(...waits.map((wait) => wait.from));
  const to = Math.max(...waits.map((wait) => wait.to));
  return `${waits.length === 1 ? '' : `${times(waits.length)}, `}from ${from} to ${to}`;
}

function isLate(finding: Finding): boolean {
  return isTimed(finding) && (finding.actual ?? Infinity) > finding.expected;
}

/** Whether something may have been started that nothing waits for. */
function isLoose(finding: Finding): boolean {
  if (finding.kind === 'unhandled' || finding.kind === 'timers-left' || finding.kind === 'still-running') return true;
  return isTimed(finding) && (finding.actual ?? 0) < finding.expected;
}

function isTimed(
  finding: Finding,
): finding is Extract<Finding, { kind: 'settles-at' | 'starts-at' | 'ends-at' | 'log-time' }> {
  return ['settles-at', 'starts-at', 'ends-at', 'log-time'].includes(finding.kind);
}

function nameOf(name: string): string {
  return name === '' ? 'the function' : brief(name, 24);
}
