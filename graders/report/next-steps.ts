/** The question that leads on where no diagnosis was made. */
import type { Finding } from '../trace/finding.ts';
import { brief, listed } from './words.ts';

/** Returns a question for a finding; nothing where its sentence says already what is to be done. */
export function nextStep(finding: Finding, { hasPicture }: { readonly hasPicture: boolean }): string | undefined {
  switch (finding.kind) {
    case 'settles-at':
    case 'ends-at':
      return isLate(finding) ? lookForTime : askWhatTakesTime;
    case 'starts-at':
      return isLate(finding)
        ? `Ask yourself what your code waits for before it calls ${brief(finding.name)}.`
        : `Ask yourself at which moment your code calls ${brief(finding.name)}.`;
    case 'called':
      return nextCall(finding);
    case 'arguments':
      return `Ask yourself what stands between the brackets of the call.`;
    case 'log':
      return nextLine(finding);
    case 'rejects':
      return nextError(finding);
    case 'still-running':
      return `Ask yourself which line waits for ${listed(finding.names.map((name) => brief(name)))}.`;
    case 'blocks-for':
      return finding.actual === null
        ? 'Ask yourself which line should hold the program up.'
        : 'Ask yourself where the number comes from that says how long.';
    case 'at-once':
      return hasPicture
        ? 'Find in the picture who begins too early, and ask yourself what should hold it back.'
        : 'Ask yourself what should hold the last one back.';
    default:
      return steps[finding.kind];
  }
}

const askWhatTakesTime = 'Ask yourself which line should take that time.';
const lookForTime = 'Add up how long each line takes: which one takes too long?';
const goThrough = 'Follow just this case through your code: which line decides?';
const findWhatEnds = 'Ask yourself what would bring it to an end.';

/** Kinds about which there is nothing to ask are left out. */
const steps: Partial<Record<Finding['kind'], string>> = {
  value: goThrough,
  observed: goThrough,
  order: 'Ask yourself which line causes each of the two.',
  'missing-event': 'Ask yourself which line should cause that, and whether it is reached.',
  'log-time': 'Ask yourself which lines run before this one is logged.',
  'never-settles': 'Ask yourself who is to settle the promise that is waited for.',
  'over-budget': findWhatEnds,
  blocks: 'Ask yourself who could wake your code when the time is over.',
  'timers-left': 'Ask yourself who still needs the timer, and who clears it.',
  'ends-how': 'Ask yourself where the failure ends up.',
  fulfils: 'Ask yourself where the failure ends up.',
  error: 'Ask yourself where the error that came out was made.',
  threw: 'Ask yourself who could catch an error that is thrown there.',
  unhandled: 'Ask yourself who waits for each promise at every moment.',
  'import-failed': 'Ask yourself what this line needs that is not there yet.',
  'missing-export': 'Compare the names that are exported with those in the task.',
  'wrong-export': 'Compare what is exported with the signature in the task.',
};

function isLate({ actual, expected }: { readonly actual: number | null; readonly expected: number }): boolean {
  return actual !== null && actual > expected;
}

function nextCall({ name, expected, actual }: Extract<Finding, { kind: 'called' }>): string {
  if (actual > expected) return `Ask yourself which lines call ${brief(name)}, and how often each runs.`;
  return actual === 0
    ? `Ask yourself which line calls ${brief(name)}, and whether it is reached.`
    : `Ask yourself what happens where ${brief(name)} should be called again.`;
}

function nextLine({ expected, actual }: Extract<Finding, { kind: 'log' }>): string {
  if (expected === null) return 'Ask yourself which line logs that, and who asked for it.';
  if (actual === null) return 'Ask yourself which line should log that, and whether it is reached.';
  return 'Compare the two lines from the mark on, sign by sign.';
}

function nextError({ error, line }: Extract<Finding, { kind: 'rejects' }>): string {
  if (line === undefined) return 'Ask yourself which line this error comes from.';
  const message = typeof error === 'object' && error !== null && 'message' in error ? error.message : '';
  const [nothing] = /\b(?:undefined|null)\b/.exec(message) ?? [];
  return nothing === undefined
    ? `Ask yourself why line ${line} is reached in this case.`
    : `Ask yourself what is ${nothing} on line ${line} in this case, and why.`;
}
