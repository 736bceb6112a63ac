/** Rules about single words: a call too early, a method taken off its object, a promise where its value should be. */
import { only } from './evidence.ts';
import { kindOf, same } from './plain-values.ts';
import type { Rule } from './rule.ts';
import { escapeName, textsOf } from './source-texts.ts';
import type { Plain } from '../trace/plain.ts';

/** `resolve` was called while the executor was running: the timer beside it has nothing left to settle. */
export const settledAtOnce: Rule = ({ of, shapes, settled, calls, caller }) => {
  const isEarly = of('settles-at', 'ends-at').some(({ actual, expected }) => actual !== null && actual < expected);
  const call = only(shapes('settled-in-executor').filter(({ inside }) => inside === caller));
  const isOver = calls.every(({ from, to }) => from === to);
  if (!isEarly || !isOver || call === undefined || (settled?.timers.length ?? 0) === 0) return undefined;
  return { id: 'settles-at-once', line: call.line, names: [caller, call.calls ?? 'resolve'] };
};

/** What `await using` is to close is a promise: it was never waited for. */
export const usesPromise: Rule = ({ of, source, caller }) => {
  for (const { error, line } of of('rejects')) {
    if (line === undefined || !/disposable/i.test(messageOf(error))) continue;
    const isUsing = textsOf(source, line).some((text) => /\bawait\s+using\b[^=]*=(?!\s*await\b)/.test(text));
    if (isUsing) return { id: 'uses-promise', line, names: [caller] };
  }
  return undefined;
};

/** A method that stands in a variable was called without its object. */
export const lostThis: Rule = ({ of, facts, source, caller }) => {
  for (const { error, line } of of('rejects')) {
    if (line === undefined || !/of undefined|private member/.test(messageOf(error))) continue;
    for (const { name } of facts.calls.filter((call) => call.line === line && /^[\w$]+$/.test(call.name))) {
      const taken = new RegExp(
        String.raw`\b(?:const|let)\s+(?:${escapeName(name)}\s*=\s*[\w$]+(?:\.[\w$]+|\[[^\]]+\])\s*;|\{[^}]*\b${escapeName(name)}\b[^}]*\}\s*=)`,
      );
      if (Object.values(source).some((text) => taken.test(text)))
        return { id: 'lost-this', line, names: [caller, name] };
    }
  }
  return undefined;
};

/** What a job was fulfilled with came out as an error. */
export const valueAsError: Rule = ({ of, events, jobs, caller }) => {
  const [finding] = of('rejects');
  // Only an object is known to be the very one.
  if (finding === undefined || kindOf(finding.error) !== 'ref') return undefined;
  const end = events('ended').find(
    ({ failed, result }) => !failed && result !== undefined && same(result, finding.error),
  );
  const job = jobs.find(({ span }) => span === end?.span);
  return job === undefined ? undefined : { id: 'value-as-error', names: [caller, job.name] };
};

function messageOf(error: Plain): string {
  return typeof error === 'object' && error !== null && 'message' in error ? error.message : '';
}
