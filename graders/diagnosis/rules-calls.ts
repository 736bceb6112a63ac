/** Rules about calls themselves: too many, none at all, or with something else than they should get. */
import type { Evidence } from './evidence.ts';
import { isList } from '../trace/plain-text.ts';
import type { Plain } from '../trace/plain.ts';
import { same } from './plain-values.ts';
import type { Rule } from './rule.ts';
import { escapeName, linesOf, textsOf } from './source-texts.ts';

/** A job was called more often than it should be, and it should be called. */
export const calledTwice: Rule = ({ of, jobs, source }) => {
  const finding = of('called').find(({ expected, actual }) => expected > 0 && actual > expected);
  if (finding === undefined) return undefined;
  const called = jobs.filter((job) => job.name === finding.name);
  const lines = called.flatMap((job) => job.line ?? []);
  const names = [finding.name];
  const [line, other] = new Set(lines);
  if (line === undefined || lines.length < finding.actual) return { id: 'called-twice', names };
  if (other === undefined) return { id: 'called-twice', variant: 'line', line, names };
  const [first, second] = called;
  const isUsing = (at: number): boolean => textsOf(source, at).some((text) => /\bawait\s+using\b/.test(text));
  const hasFailed = first?.failed === true && first.to === second?.from;
  const variant = isUsing(other) ? 'using' : hasFailed ? 'after-failure' : 'lines';
  return { id: 'called-twice', variant, line, otherLine: other, names };
};

/** S10: a function was never called: one of the file's own ran instead, or it was itself what was awaited. */
export const notCalled: Rule = ({ of, source, spans }) => {
  for (const { name } of of('called').filter(({ expected, actual }) => expected > 0 && actual === 0)) {
    const own = spans.find((span) => span.of === 'coroutine' && span.name === name);
    if (own?.line !== undefined) return { id: 'not-called', variant: 'own', line: own.line, names: [name] };
    const awaited = new RegExp(String.raw`\bawait\s+${escapeName(name)}(?![\w$]|\s*[.(?[])`);
    const [line] = linesOf(source, awaited);
    if (line !== undefined) return { id: 'not-called', line, names: [name] };
  }
  return undefined;
};

/** A job was called with other arguments, and how they differ shows what became of them. */
export const wrongArguments: Rule = ({ of, jobs, facts, caller }) => {
  for (const { name, expected, actual } of of('arguments')) {
    if (!isList(expected) || !isList(actual)) continue;
    const variant = howTheyDiffer(expected, actual);
    if (variant === undefined) continue;
    const job = jobs.find((each) => each.name === name && same(each.args ?? [], actual));
    return { id: 'wrong-arguments', variant, names: [name], ...linesFor(job?.line, { facts, caller }) };
  }
  return undefined;
};

/** The line of the call; where that is in a helper, the lines that hand the helper its arguments. */
function linesFor(
  line: number | undefined,
  { facts, caller }: Pick<Evidence, 'facts' | 'caller'>,
): { readonly line?: number; readonly otherLine?: number } {
  if (line === undefined) return {};
  const helper = facts.shapes.findLast(
    (each) => each.shape === 'function' && each.line <= line && each.inside !== 'anonymous',
  );
  const [first, second] = facts.calls.filter(({ name, inside }) => name === helper?.inside && inside === caller);
  if (caller === '' || helper?.inside === caller || first === undefined) return { line };
  return second === undefined ? { line: first.line } : { line: first.line, otherLine: second.line };
}

function howTheyDiffer(expected: readonly Plain[], actual: readonly Plain[]): string | undefined {
  const [only, ...others] = actual;
  if (only !== undefined && others.length === 0 && same(only, expected)) return 'list';
  if (actual.length === 0 && expected.length > 0) return 'none';
  const isPrefix = (short: readonly Plain[], long: readonly Plain[]): boolean =>
    short.length < long.length && same(short, long.slice(0, short.length));
  if (isPrefix(actual, expected)) return 'fewer';
  return isPrefix(expected, actual) ? 'extra' : undefined;
}
