/** Sentences about what was logged. */
import type { Finding } from '../trace/finding.ts';
import { brief } from './words.ts';

type LogFinding = Extract<Finding, { kind: 'log' | 'log-time' }>;

/** Returns the sentences of a finding about the log. */
export function logSentences(finding: LogFinding): readonly string[] {
  if (finding.kind === 'log') return [different(finding)];
  const { index, text, expected, actual } = finding;
  const verb = actual > expected ? 'can' : 'should';
  return [`Line ${index + 1} of the log, "${brief(text)}", came at ${actual} ms. It ${verb} come at ${expected}.`];
}

function different({ index, expected, actual }: Extract<Finding, { kind: 'log' }>): string {
  const line = `Line ${index + 1} of the log`;
  if (expected === null) return `${line} is one too many: "${brief(actual ?? '')}".`;
  if (actual === null) return `${line} is missing: "${brief(expected)}".`;
  return `${line} is "${brief(actual)}". It should be "${brief(expected)}".`;
}
