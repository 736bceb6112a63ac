/** What is known about lines of the student's file: facts to write beside them, in the order of their importance. */
import { withCallLines } from '../diagnosis/call-lines.ts';
import { textsOf } from '../diagnosis/source-texts.ts';
import type { Run } from '../room/protocol.ts';
import type { SourceFacts } from '../submission/compiled.ts';
import type { Finding } from '../trace/finding.ts';
import { spansOf } from '../trace/spans.ts';
import type { Diagnosis } from '../verdict.ts';
import { notesOnCalls, notesOnJobs, notesOnStart } from './call-notes.ts';
import { fallbackNotes } from './fallback-notes.ts';
import { notesOnBlocking, notesOnWaits } from './time-notes.ts';
import { inTime } from './told.ts';
import { brief } from './words.ts';

/** A few words about one line; none when the line itself is all there is to show. */
export interface SourceNote {
  readonly line: number;
  readonly text: string;
  /** What to look at, where the line is too long to be shown in full. */
  readonly at?: string;
}

export interface Noted {
  readonly findings: readonly Finding[];
  readonly run?: Run;
  readonly diagnosis?: Diagnosis;
  /** What the source shows; without it, only what the trace knows is told. */
  readonly facts?: SourceFacts;
  readonly source?: Readonly<Record<string, string>>;
}

/** Returns the notes for a case, at most one a line: those on the lines of the diagnosis first. */
export function sourceNotes(noted: Noted): readonly SourceNote[] {
  const { findings, run, diagnosis, facts, source } = noted;
  const seen = run === undefined ? [] : spansOf(run.trace);
  const spans = facts === undefined ? seen : withCallLines(seen, { facts });
  const starts = inTime(findings).flatMap((finding) => notesOnStart(finding, spans));
  const calls = findings.flatMap((finding) => notesOnCalls(finding, spans));
  const marked = [diagnosis?.line, diagnosis?.otherLine].flatMap((line) =>
    line === undefined ? [] : [{ line, text: '' }],
  );
  const isMarked = (line: number): boolean => marked.some((each) => each.line === line);
  const known = [
    ...findings.flatMap(noteOfFinding),
    ...starts,
    ...calls,
    ...(diagnosis === undefined ? [] : notesOnJobs(diagnosis, spans)),
    ...(run === undefined || !findings.some(isTimed) ? [] : notesOnBlocking(run, facts, spans)),
    ...(findings.some(isLate)
      ? notesOnWaits(spans).filter(({ line }) => starts.length + calls.length === 0 || isMarked(line))
      : []),
    ...(findings.some(isLoose) && run !== undefined ? notesOnDropped(run, diagnosis) : []),
    ...marked,
  ];
  const notes = known.length === 0 ? fallbackNotes(noted, spans) : known;
  return [...new Set([...marked, ...notes].map(({ line }) => line))].flatMap((line) => {
    const here = notes.filter((note) => note.line === line);
    const note = here.find(({ text }) => text !== '') ?? here[0];
    return note === undefined ? [] : asClosed(note, source);
  });
}

/** What `await using` closes at the end of its block is called on no line of its own. */
function asClosed(note: SourceNote, source: Noted['source'] = {}): SourceNote {
  const isUsing = textsOf(source, note.line).some((text) => /\bawait\s+using\b/.test(text));
  return isUsing ? { ...note, text: note.text.replace(' is called here', ' is closed by await using') } : note;
}

function noteOfFinding(finding: Finding): readonly SourceNote[] {
  if (finding.kind === 'never-settles') {
    return finding.waiting.flatMap(({ name, line }) =>
      line === undefined
        ? []
        : [{ line, text: `${name === '' ? 'the function' : brief(name, 24)} waits here for ever` }],
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

/** Where a diagnosis names the line, promises that were thrown away elsewhere are not of interest. */
function notesOnDropped({ trace }: Run, diagnosis: Diagnosis | undefined): readonly SourceNote[] {
  return trace.events.flatMap((event) =>
    event.type === 'dropped' && (diagnosis?.line ?? event.line) === event.line
      ? [{ line: event.line, text: 'nothing waits for what is called here' }]
      : [],
  );
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
