/** Sentences about what was logged. */
import type { Run } from '../room/protocol.ts';
import type { Finding } from '../trace/finding.ts';
import { brief } from './words.ts';

type LogFinding = Extract<Finding, { kind: 'log' | 'log-time' }>;

/** Returns the sentences of a finding about the log. */
export function logSentences(finding: LogFinding, run: Run | undefined): readonly string[] {
  if (finding.kind === 'log') return [different(asShifted(finding, run))];
  const { index, text, expected, actual } = finding;
  const verb = actual > expected ? 'can' : 'should';
  return [`Line ${index + 1} of the log, "${brief(text)}", came at ${actual} ms. It ${verb} come at ${expected}.`];
}

/** A line too many, or one that is missing, shifts all that follow: where that is what happened, no two lines are compared. */
export function asShifted(
  finding: Extract<Finding, { kind: 'log' }>,
  run: Run | undefined,
): Extract<Finding, { kind: 'log' }> {
  const { index, expected, actual, ...rest } = finding;
  const { log, intendedLog } = run ?? {};
  if (log === undefined || intendedLog === undefined || expected === null || actual === null) return finding;
  const isNext = (lines: readonly string[], text: string): boolean => lines[index + 1]?.trimEnd() === text.trimEnd();
  if (log.length > intendedLog.length && isNext(log, expected)) return { ...rest, index, actual, expected: null };
  if (log.length < intendedLog.length && isNext(intendedLog, actual)) return { ...rest, index, actual: null, expected };
  return finding;
}

function different({ index, expected, actual }: Extract<Finding, { kind: 'log' }>): string {
  const line = `Line ${index + 1} of the log`;
  if (expected === null) return `${line} is one too many: "${brief(actual ?? '')}".`;
  if (actual === null) return `${line} is missing: "${brief(expected)}".`;
  return `${line} is "${brief(actual)}". It should be "${brief(expected)}".`;
}
