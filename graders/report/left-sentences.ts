/** Sentences about what was left behind when the promise settled. */
import type { Finding } from '../trace/finding.ts';
import { brief, counted, listed } from './words.ts';

type LeftFinding = Extract<Finding, { kind: 'timers-left' | 'still-running' }>;

/** Returns the sentences of a finding about left-overs. */
export function leftSentences(finding: LeftFinding): readonly string[] {
  const when = `At ${finding.at} ms, when the promise settled,`;
  if (finding.kind === 'still-running') {
    const names = finding.names.map((name) => brief(name));
    return [`${when} ${listed(names)} ${names.length === 1 ? 'was' : 'were'} still running.`];
  }
  const { timers } = finding;
  const once = timers.filter(({ every }) => every === undefined).map(({ due }) => due);
  const again = timers.flatMap(({ every }) => (every === undefined ? [] : [every]));
  const due = once.length === 0 ? [] : [`due at ${listed(once)} ms`];
  const repeating =
    again.length === 0
      ? []
      : [`repeated every ${listed(again)} ms until someone clears ${again.length === 1 ? 'it' : 'them'}`];
  return [
    `${when} ${counted(timers.length, 'timer')} ${timers.length === 1 ? 'was' : 'were'} still open: ${[...due, ...repeating].join('; ')}.`,
  ];
}
