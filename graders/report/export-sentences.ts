/** Sentences about a file that could not be run as the exercise expects, or not to its end. */
import type { Finding } from '../trace/finding.ts';
import { describePlain } from '../trace/plain-text.ts';
import { brief, listed } from './words.ts';

type ExportFinding = Extract<
  Finding,
  {
    kind: 'crashed' | 'not-started' | 'missing-export' | 'wrong-export' | 'import-failed' | 'missing-global' | 'frozen';
  }
>;

/** Returns the sentences of a finding about the file as a whole. */
export function exportSentences(finding: ExportFinding): readonly string[] {
  switch (finding.kind) {
    case 'crashed':
      // What the process wrote before it ended is for its maintainers.
      return [
        'The process in which the code ran ended suddenly, so this check is not passed.',
        'An ordinary program cannot cause that: if yours is one, please report it.',
      ];
    case 'not-started':
      return [`${brief(finding.name)} is still as it is in the stub.`];
    case 'missing-export':
      return [missingExport(finding)];
    case 'wrong-export':
      return [
        `\`${brief(finding.name)}\` is exported, but it is ${brief(finding.actual)}. It should be a ${finding.expected}.`,
      ];
    case 'import-failed':
      return [
        `The file could not be loaded: ${finding.line === undefined ? 'it' : `line ${finding.line}`} threw ${describePlain(finding.error)}.`,
      ];
    case 'missing-global':
      return [
        `There is no \`${brief(finding.name)}\` here${finding.line === undefined ? '' : ` (line ${finding.line})`}.`,
        whatThereIs,
      ];
    case 'frozen':
      return [
        `${finding.line === undefined ? 'The code' : `Line ${finding.line}`} changes something that is built in: ${describePlain(finding.error)}.`,
        'What is built in is frozen here, so that no answer can change another.',
      ];
  }
}

/** What is said when the grader itself fails. */
export function oursSentences(error: string): readonly string[] {
  return [`The grader failed here: ${brief(error, 200)}.`, ours];
}

const ours = 'That is our mistake, not yours, and costs you nothing. Please report it.';

const whatThereIs =
  'An exercise has the language itself and everything that waits: setTimeout, setInterval, setImmediate, queueMicrotask, process.nextTick, Date, performance.now, AbortController, Event, EventTarget, structuredClone and Atomics.wait.';

function missingExport({ name, near, found }: Extract<Finding, { kind: 'missing-export' }>): string {
  if (near !== undefined) return `\`${brief(near)}\` is exported; the exercise looks for \`${brief(name)}\`.`;
  if (found.length === 0) return `\`${brief(name)}\` is not exported: the file exports nothing.`;
  return `\`${brief(name)}\` is not exported. The file exports ${listed(found.map((each) => `\`${brief(each)}\``))}.`;
}
