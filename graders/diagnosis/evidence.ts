/** What a diagnosis is based on: the trace first, then what the source shows. */
import { withBlockingLines } from './blocking-lines.ts';
import { withCallLines } from './call-lines.ts';
import type { Run } from '../room/protocol.ts';
import type { ShapeFact, SourceFacts } from '../submission/compiled.ts';
import type { TraceEvent } from '../trace/event.ts';
import type { Finding } from '../trace/finding.ts';
import { blockedStretches, spansOf } from '../trace/spans.ts';
import type { Span, Stretch } from '../trace/spans.ts';
import type { Lane } from '../trace/timeline.ts';

/** What is handed in. */
export interface Clues {
  readonly findings: readonly Finding[];
  /** The failing case; missing when nothing was run. */
  readonly run?: Run;
  readonly facts?: SourceFacts;
  /** The student's files by name. */
  readonly source?: Readonly<Record<string, string>>;
}

type EventOf<Type extends TraceEvent['type']> = Extract<TraceEvent, { type: Type }>;
/** The members of the union that may have this kind; `starts-at` and `ends-at` share one. */
type FindingOf<Kind extends Finding['kind'], Each extends Finding = Finding> = Each extends unknown
  ? [Extract<Each['kind'], Kind>] extends [never]
    ? never
    : Each
  : never;

/** The same, looked at once and arranged for the rules. */
export interface Evidence {
  readonly findings: readonly Finding[];
  readonly of: <Kind extends Finding['kind']>(...kinds: readonly Kind[]) => readonly FindingOf<Kind>[];
  readonly events: <Type extends TraceEvent['type']>(type: Type) => readonly EventOf<Type>[];
  readonly spans: readonly Span[];
  readonly jobs: readonly Span[];
  readonly calls: readonly Span[];
  readonly blocked: readonly Stretch[];
  readonly settled?: EventOf<'settled'>;
  /** The lanes of a right run. */
  readonly intended: readonly Lane[];
  /** Whether a right run blocks: then not waiting is no mistake. */
  readonly isToBlock: boolean;
  readonly log: readonly string[];
  readonly intendedLog?: readonly string[];
  readonly facts: SourceFacts;
  readonly shapes: (...kinds: readonly ShapeFact['shape'][]) => readonly ShapeFact[];
  readonly source: Readonly<Record<string, string>>;
  /** The exported function that the case calls, when it calls just one; otherwise empty. */
  readonly caller: string;
}

/** Arranges the clues. */
export function weigh({ findings, run, facts, source = {} }: Clues): Evidence {
  const all = run?.trace.events ?? [];
  const known: SourceFacts = facts ?? { awaits: [], shapes: [], calls: [] };
  const spans = run === undefined ? [] : withCallLines(spansOf(run.trace), { facts: known });
  const calls = spans.filter(({ of }) => of === 'call');
  const [caller = '', ...others] = new Set(calls.map(({ name }) => name));
  // Each `type` and `kind` names exactly one member of its union.
  const events = <Type extends TraceEvent['type']>(type: Type): readonly EventOf<Type>[] =>
    all.filter((event): event is EventOf<Type> => event.type === type);
  const [settled] = events('settled');
  const intended = run?.intended.lanes ?? [];

  return {
    findings,
    of: <Kind extends Finding['kind']>(...kinds: readonly Kind[]) =>
      findings.filter((finding): finding is FindingOf<Kind> => kinds.some((kind) => kind === finding.kind)),
    events,
    spans,
    jobs: spans.filter(({ of }) => of === 'job'),
    calls,
    blocked: run === undefined ? [] : withBlockingLines(blockedStretches(run.trace), { facts: known, calls }),
    ...(settled === undefined ? {} : { settled }),
    intended,
    isToBlock: intended.some(({ segments }) => segments.some(({ kind }) => kind === 'blocks')),
    log: run?.log ?? [],
    ...(run?.intendedLog === undefined ? {} : { intendedLog: run.intendedLog }),
    facts: known,
    shapes: (...kinds) => known.shapes.filter(({ shape }) => kinds.includes(shape)),
    source,
    caller: others.length === 0 ? caller : '',
  };
}

/** Whether a span was open at an instant: it had started, and it ended later or not at all. */
export function isOpenAt({ from, to }: Pick<Span, 'from' | 'to'>, at: number): boolean {
  return from <= at && (to === undefined || to > at);
}

/** The lane of a right run that a job is to be compared with: the second call of one name with the second lane of that name. */
export function laneOf(job: Span, { jobs, intended }: Pick<Evidence, 'jobs' | 'intended'>): Lane | undefined {
  const count = 1 + jobs.filter(({ name }) => name === job.name).indexOf(job);
  const name = count > 1 ? `${job.name} #${count}` : job.name;
  return intended.find((lane) => lane.name === name);
}

/** Calls that a right run makes and this one did not. */
export function missingCalls({ of }: Pick<Evidence, 'of'>): readonly FindingOf<'called'>[] {
  return of('called').filter(({ expected, actual }) => actual < expected);
}

/** The span that started another, or one of its callers, as long as `fits` says so. */
export function callerOf(span: Span, spans: readonly Span[], fits: (caller: Span) => boolean): Span | undefined {
  const seen = new Set<number>();
  for (let parent = span.parent; parent !== undefined && !seen.has(parent);) {
    seen.add(parent);
    const caller = spans.find((each) => each.span === parent);
    if (caller === undefined) return undefined;
    if (fits(caller)) return caller;
    parent = caller.parent;
  }
  return undefined;
}

/** The one that there is; nothing where there are several. */
export function only<Item>(items: readonly Item[]): Item | undefined {
  return items.length === 1 ? items[0] : undefined;
}

/** How long the case, or the call that a finding is about, took and should have taken. */
export function durationOf({
  of,
  calls,
}: Pick<Evidence, 'of' | 'calls'>): { readonly actual: number; readonly expected: number } | undefined {
  for (const finding of of('settles-at', 'ends-at')) {
    const { actual, expected } = finding;
    if (actual === null) continue;
    const call = calls.find(
      ({ name, to }) => to === actual && (finding.kind === 'settles-at' ? calls.length === 1 : name === finding.name),
    );
    const from = call?.from ?? 0;
    return { actual: actual - from, expected: expected - from };
  }
  return undefined;
}

/** Where a promise was thrown away; one that `catch` made is thrown away for a reason. */
export function droppedUntil({ events, facts }: Evidence, at: number): EventOf<'dropped'> | undefined {
  const catching = new Set(facts.calls.filter(({ name }) => name.endsWith('.catch')).map(({ line }) => line));
  return events('dropped').find((event) => event.at <= at && !catching.has(event.line));
}
