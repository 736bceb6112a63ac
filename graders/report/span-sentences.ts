/** Sentences about what was called: how often, with what, when, and in which order. */
import type { Finding } from '../trace/finding.ts';
import type { Plain } from '../trace/plain.ts';
import { describePlain } from '../trace/plain-text.ts';
import { brief, listed, times } from './words.ts';

type SpanFinding = Extract<
  Finding,
  { kind: 'starts-at' | 'ends-at' | 'called' | 'arguments' | 'ends-how' | 'order' | 'missing-event' | 'at-once' }
>;
type Of<Kind extends SpanFinding['kind']> = Extract<SpanFinding, { kind: Kind }>;

/** Returns the sentences of a finding about calls and jobs. */
export function spanSentences(finding: SpanFinding): readonly string[] {
  switch (finding.kind) {
    case 'starts-at':
    case 'ends-at':
      return [startsOrEnds(finding)];
    case 'called':
      return [called(finding)];
    case 'arguments':
      return [argumentsOf(finding)];
    case 'ends-how':
      return [
        finding.expected === 'rejected'
          ? `${brief(finding.name)} did not fail. It should fail.`
          : `${brief(finding.name)} failed. It should not fail.`,
      ];
    case 'order':
      return [order(finding)];
    case 'missing-event':
      return [missing(brief(finding.name))];
    case 'at-once':
      return [
        `At ${finding.at} ms ${finding.actual} jobs ran at once: ${listed(finding.names.map((name) => brief(name)))}. At most ${finding.most} may.`,
      ];
  }
}

function startsOrEnds({
  kind,
  name,
  expected,
  actual,
}: Extract<SpanFinding, { kind: 'starts-at' | 'ends-at' }>): string {
  const verb = kind === 'starts-at' ? 'start' : 'end';
  if (actual === null) return `${brief(name)} never ${verb}ed. It should ${verb} at ${expected} ms.`;
  if (actual > expected) return `${brief(name)} ${verb}ed at ${actual} ms. It can ${verb} at ${expected}.`;
  return `${brief(name)} ${verb}ed at ${actual} ms, too early. It should ${verb} at ${expected}.`;
}

function called({ name, expected, actual }: Of<'called'>): string {
  const happened = actual === 0 ? 'was never called' : `was called ${times(actual)}`;
  const should = expected === 0 ? 'It should not be called in this case' : `It should be called ${times(expected)}`;
  return `${brief(name)} ${happened}. ${should}.`;
}

function argumentsOf({ name, expected, actual }: Of<'arguments'>): string {
  const [was, should] = [inBrackets(actual), inBrackets(expected)];
  if (was === should) return `${brief(name)} was called with ${was}. That looks right, but it is not the very same.`;
  return `${brief(name)} was called with ${was}. It should be called with ${should}.`;
}

/** Arguments as they are written in a call. */
function inBrackets(args: Plain): string {
  const text = describePlain(args);
  if (text === '[]') return 'nothing';
  return text.startsWith('[') && text.endsWith(']') ? `(${text.slice(1, -1)})` : text;
}

function order({ first, second, firstAt, secondAt }: Of<'order'>): string {
  const [earlier, later] = [begin(happened(brief(second))), comparedWith(brief(first), brief(second))];
  const when =
    firstAt === secondAt
      ? `${earlier} before ${later}, both at ${firstAt} ms.`
      : `${earlier} at ${secondAt} ms, before ${later} at ${firstAt}.`;
  return `${when} It should be the other way round.`;
}

/** `second started before first`: the verb is not said twice. */
function comparedWith(event: string, other: string): string {
  const [, name, verb] = /^(.*) (start|end)s$/.exec(event) ?? [];
  return name !== undefined && verb === /^.* (start|end)s$/.exec(other)?.[1] ? name : happened(event);
}

/** An event's name as a clause: `work starts` becomes `work started`, and the mark `prepare has returned` `prepare returned`. */
function happened(event: string): string {
  if (event === 'settles') return 'the promise settled';
  if (/^line \d+$/.test(event)) return `${event} of the log came`;
  const [, name, verb] = /^(.*) (start|end|fail)s$/.exec(event) ?? [];
  if (verb !== undefined) return `${name} ${verb}ed`;
  const [, subject, done] = hasDone.exec(event) ?? [];
  return done === undefined ? `the check came to "${event}"` : `${subject} ${done}`;
}

/** A mark that says who has done what, with a verb whose past has one form. */
const hasDone = /^(.+) has (\w+ed)$/;

function missing(event: string): string {
  if (event === 'settles') return 'The promise never settled.';
  if (/^line \d+$/.test(event)) return `There is no ${event} in the log.`;
  const [, name, verb] = /^(.*) (start|end|fail)s$/.exec(event) ?? [];
  if (verb !== undefined) return begin(`${name} never ${verb}ed.`);
  const [, subject, done] = hasDone.exec(event) ?? [];
  return done === undefined ? `The check never came to "${event}".` : begin(`${subject} never ${done}.`);
}

/** Begins a sentence: our own words get a capital letter, names from the code are left as they are. */
function begin(clause: string): string {
  if (/^line \d+ of the log/.test(clause)) return `L${clause.slice(1)}`;
  return clause.replace(/^the (?!(?:start|end|fail)ed)/, 'The ');
}
