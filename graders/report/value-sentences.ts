/** Sentences about what came out. */
import type { Finding } from '../trace/finding.ts';
import { describePlain } from '../trace/plain-text.ts';
import type { Plain } from '../trace/plain.ts';
import type { Subject } from './subject.ts';
import { brief, capital } from './words.ts';

type ValueFinding = Extract<Finding, { kind: 'value' | 'observed' }>;

/** Returns the sentences of a finding about a value. */
export function valueSentences(finding: ValueFinding, subject: Subject | undefined): readonly string[] {
  if (finding.kind === 'observed') return [observed(finding)];
  const name = subject === undefined ? 'This case' : brief(subject.name);
  const [was, should] = [describePlain(finding.actual), describePlain(finding.expected)];
  if (was === should) return [`${name} came to ${was}. That looks right, but it is not the very same.`];
  return [`${name} came to ${was}. It should come to ${should}.`];
}

function observed({ name, expected, actual }: Extract<Finding, { kind: 'observed' }>): string {
  const [was, should] = [spoken(actual), spoken(expected)];
  // A phrase begins the sentence; a name from the code is left as it is.
  const what = name.includes(' ') ? capital(brief(name)) : brief(name);
  if (was === should) return `${what}: ${was}. That looks right, but it is not the very same.`;
  return `${what}: ${was}. It should be: ${should}.`;
}

/** A check observes in words, so a text is not quoted. */
function spoken(value: Plain): string {
  return typeof value === 'string' && value.trim() !== '' ? brief(value, 100) : describePlain(value);
}
