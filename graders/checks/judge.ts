/** Compares what happened with what is intended: one finding for each broken expectation. */
import type { Trace, TraceEvent } from '../trace/event.ts';
import type { Finding } from '../trace/finding.ts';
import type { Plain } from '../trace/plain.ts';
import { findInLog } from './judge-log.ts';
import { findInSpans } from './judge-spans.ts';
import { findInTime } from './judge-time.ts';
import { findInValues } from './judge-values.ts';
import type { Intended } from './intended.ts';
import type { Job } from './job.ts';

/** What one case is judged from. */
export interface Evidence {
  readonly trace: Trace;
  readonly intended: Intended;
  readonly jobs: readonly Job[];
  /** Turns an author's value into what the trace holds. */
  readonly plain: (value: unknown) => Plain;
}

/** The most findings of one case: nobody reads more. */
const most = 100;

/** Returns what was broken, the most telling first; empty when the case is right. */
export function judge(evidence: Evidence): readonly Finding[] {
  return findAll(evidence).slice(0, most);
}

function findAll(evidence: Evidence): readonly Finding[] {
  const { trace } = evidence;
  const stuck = findStuck(trace);
  const astray = findAstray(trace);
  if (stuck !== undefined) return [stuck, ...astray];
  const values = findInValues(evidence);
  const rejected = values.filter((finding) => finding.kind === 'rejects');
  // A rejection that nobody expected explains everything after it.
  if (rejected.length > 0) return [...rejected, ...astray];
  return [...findInSpans(evidence), ...findInTime(evidence), ...values, ...findInLog(evidence), ...astray];
}

/** Whether an `intended` says anything at all: a check without an expectation is broken, not passed. */
export function expectsSomething(intended: Intended): boolean {
  // `undefined` is a value that may be expected.
  if ('value' in intended || 'rejects' in intended) return true;
  return Object.entries(intended).some(([name, expectation]) => name !== 'ratherThan' && expectation !== undefined);
}

/** Says that nothing could ever settle the promise, and who was waiting for what. */
export function findStuck({ events }: Trace): Finding | undefined {
  const stuck = events.find((event) => event.type === 'stuck');
  if (stuck?.type !== 'stuck') return undefined;
  const names = new Map<number, string>();
  const lines = new Map<number, number>();
  for (const event of events) {
    // Code outside all functions has no name.
    if (event.type === 'started' && event.of !== 'job') names.set(event.span, event.name || 'The file itself');
    if (event.type === 'waits') lines.set(event.span, event.line);
  }
  const waiting = new Map<string, { readonly name: string; readonly line?: number }>();
  for (const span of stuck.open) {
    const [name, line] = [names.get(span), lines.get(span)];
    // A call and the coroutine it runs have one name; the one that knows its line is told.
    if (name === undefined || (waiting.has(name) && (line === undefined || waiting.get(name)?.line !== undefined)))
      continue;
    waiting.delete(name);
    waiting.set(name, { name, ...(line === undefined ? {} : { line }) });
  }
  return { kind: 'never-settles', at: stuck.at, waiting: [...waiting.values()].slice(0, most) };
}

/** Errors that went where nobody caught them. */
function findAstray({ events }: Trace): readonly Finding[] {
  const findings: Finding[] = [];
  for (const event of events) {
    if (event.type === 'unhandled')
      findings.push({ kind: 'unhandled', error: event.error, at: event.at, ...lineOf(event) });
    if (event.type === 'threw')
      findings.push({ kind: 'threw', where: event.where, error: event.error, at: event.at, ...lineOf(event) });
  }
  return findings;
}

function lineOf(event: TraceEvent): { readonly line?: number } {
  return 'line' in event && event.line !== undefined ? { line: event.line } : {};
}
