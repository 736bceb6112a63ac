/** Sentences about totals, about settling, and about blocking. */
import type { Finding } from '../trace/finding.ts';
import type { Subject } from './subject.ts';
import { brief, ordinal } from './words.ts';

type TimeFinding = Extract<Finding, { kind: 'settles-at' | 'never-settles' | 'blocks' | 'blocks-for' }>;
type Total = Extract<Finding, { kind: 'settles-at' }>;

/** Returns the sentences of a finding about time as a whole. */
export function timeSentences(finding: TimeFinding, subject: Subject | undefined): readonly string[] {
  switch (finding.kind) {
    case 'settles-at':
      return [`${took(finding, subject)} ${canTake(finding, subject)}`];
    case 'never-settles':
      return neverSettles(finding, subject);
    case 'blocks':
      return [
        `From ${finding.from} to ${finding.to} ms ${finding.line === undefined ? 'something' : `line ${finding.line}`} blocked the whole program: no timer and no other function could run.`,
      ];
    case 'blocks-for':
      return [blocksFor(finding)];
  }
}

function took(finding: Total, subject: Subject | undefined): string {
  const { actual, expected } = finding;
  const name = subject === undefined ? 'This case' : brief(subject.name);
  if (actual < expected) return `${name} was done after ${actual - (subject?.from ?? 0)} ms.`;
  return `${name} took ${actual - (subject?.from ?? 0)} ms${sumOf(finding, subject)}.`;
}

/** The arithmetic, where it is that of the whole stretch. */
function sumOf({ actual, sumOf: parts = [] }: Total, subject: Subject | undefined): string {
  const total = actual - (subject?.from ?? 0);
  const isWhole = parts.length > 1 && parts.reduce((sum, { ms }) => sum + ms, 0) === total;
  return isWhole ? ` = ${parts.map(({ ms }) => ms).join(' + ')}` : '';
}

function canTake({ actual, expected, needs = [] }: Total, subject: Subject | undefined): string {
  const total = expected - (subject?.from ?? 0);
  const durations = needs.map(({ ms }) => ms);
  const verb = actual < expected ? 'should' : 'can';
  if (durations.length > 1 && total === Math.max(...durations)) {
    return `It ${verb} take ${total}, the ${durations.length === 2 ? 'longer' : 'longest'} one.`;
  }
  const isSum = durations.length > 1 && total === durations.reduce((sum, ms) => sum + ms, 0);
  return `It ${verb} take ${total}${isSum ? ` = ${durations.join(' + ')}` : ''}.`;
}

function neverSettles(
  { at, waiting }: Extract<Finding, { kind: 'never-settles' }>,
  subject: Subject | undefined,
): readonly string[] {
  const name = subject === undefined ? 'This case' : brief(subject.name);
  return [
    `${name} never settles: at ${at} ms it still waits, but nothing runs any more and no timer is left.`,
    ...waiting.flatMap((each) =>
      each.line === undefined
        ? []
        : [`${each.name === '' ? 'A function' : brief(each.name)} waits on line ${each.line} for ever.`],
    ),
  ];
}

function blocksFor({ index, expected, actual }: Extract<Finding, { kind: 'blocks-for' }>): string {
  const nth = index === 0 ? '' : ` a ${ordinal(index + 1)} time`;
  if (actual === null) return `The program did not block${nth}. It should block${nth} for ${expected} ms.`;
  return `The program blocked${nth} for ${actual} ms. It should block${nth} for ${expected}.`;
}
