/** Sentences about what came out. */
import { differing } from '../diagnosis/plain-values.ts';
import type { Finding } from '../trace/finding.ts';
import { describePlain, isList } from '../trace/plain-text.ts';
import type { Plain } from '../trace/plain.ts';
import type { Subject } from './subject.ts';
import { brief, capital, ordinal } from './words.ts';

type ValueFinding = Extract<Finding, { kind: 'value' | 'observed' }>;

/** Returns the sentences of a finding about a value. */
export function valueSentences(finding: ValueFinding, subject: Subject | undefined): readonly string[] {
  if (finding.kind === 'observed') return [observed(finding)];
  const name = subject === undefined ? 'This case' : brief(subject.name);
  const outcomes = outcomesIn(finding, name);
  if (outcomes !== undefined) return [outcomes];
  const [was, should] = [describePlain(finding.actual), describePlain(finding.expected)];
  if (was === should) return [`${name} came to ${was}. That looks right, but it is not the very same.`];
  return [`${name} came to ${was}. It should come to ${should}.`];
}

/** Where a value says what became of promises: how many are wrong, and how the first of them is. */
function outcomesIn({ expected, actual }: Extract<Finding, { kind: 'value' }>, name: string): string | undefined {
  const [first, ...others] = differing(expected, actual);
  if (first === undefined) return undefined;
  const { index, should, was } = first;
  const total = isList(expected) ? expected.length : 1;
  const wrong = others.length + 1;
  const all = total === 2 ? 'Both outcomes are wrong' : `All ${total} outcomes are wrong`;
  const count = wrong === total ? all : `${wrong} of ${total} outcomes ${wrong === 1 ? 'is' : 'are'} wrong`;
  const who = total === 1 ? name : `${count}: the ${ordinal(index + 1)}`;
  return (
    `${who} ${was.how === 'fulfils' ? 'came to' : 'failed with'} ${describePlain(was.value)}. ` +
    `It should ${should.how === 'fulfils' ? 'come to' : 'fail with'} ${describePlain(should.value)}.`
  );
}

function observed({ name, expected, actual }: Extract<Finding, { kind: 'observed' }>): string {
  const [was, should] =
    typeof expected === typeof actual
      ? [spoken(actual), spoken(expected)]
      : [describePlain(actual), describePlain(expected)];
  // A phrase begins the sentence; a name from the code is left as it is.
  const what = name.includes(' ') ? capital(brief(name)) : brief(name);
  if (was === should) return `${what}: ${was}. That looks right, but it is not the very same.`;
  return `${what}: ${was}. It should be: ${should}.`;
}

/** A check observes in words, so a text is not quoted. */
function spoken(value: Plain): string {
  return typeof value === 'string' && value.trim() !== '' ? brief(value, 100) : describePlain(value);
}
