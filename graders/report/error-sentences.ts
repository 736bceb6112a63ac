/** Sentences about errors: those that came out, those that did not, and those that nobody caught. */
import type { Finding } from '../trace/finding.ts';
import { describePlain } from '../trace/plain-text.ts';
import type { Subject } from './subject.ts';
import { brief } from './words.ts';

type ErrorFinding = Extract<Finding, { kind: 'rejects' | 'fulfils' | 'error' | 'unhandled' | 'threw' }>;

/** Returns the sentences of a finding about an error. */
export function errorSentences(finding: ErrorFinding, subject: Subject | undefined): readonly string[] {
  const name = subject === undefined ? 'This case' : brief(subject.name);
  switch (finding.kind) {
    case 'rejects':
      return [
        `${name} failed at ${finding.at} ms with ${describePlain(finding.error)}${from(finding.line)}. It should not fail.`,
      ];
    case 'fulfils':
      return [
        `${name} did not fail: at ${finding.at} ms it came to ${describePlain(finding.value)}. It should fail with ${describePlain(finding.expected)}.`,
      ];
    case 'error':
      return [wrongError(finding, name)];
    case 'unhandled':
      return [
        `At ${finding.at} ms a promise failed with ${describePlain(finding.error)}${from(finding.line)}, and nobody handled it.`,
      ];
    case 'threw':
      return [
        `At ${finding.at} ms ${places[finding.where]} threw ${describePlain(finding.error)}${from(finding.line)}, where nobody can catch it.`,
      ];
  }
}

const places: Readonly<Record<Extract<Finding, { kind: 'threw' }>['where'], string>> = {
  timer: "a timer's callback",
  microtask: 'a callback of queueMicrotask',
  nextTick: 'a callback of process.nextTick',
};

function wrongError({ expected, actual }: Extract<Finding, { kind: 'error' }>, name: string): string {
  const [was, should] = [describePlain(actual), describePlain(expected)];
  if (was === should) return `${name} failed with ${was}. That looks right, but it is not the very same error.`;
  return `${name} failed with ${was}. It should fail with ${should}.`;
}

function from(line: number | undefined): string {
  return line === undefined ? '' : ` from line ${line}`;
}
