/** Judges what came out: values, rejections and observations. */
import type { Trace } from '../trace/event.ts';
import type { Finding } from '../trace/finding.ts';
import type { Plain } from '../trace/plain.ts';
import { anything } from './intended.ts';
import type { Evidence } from './judge.ts';
import { samePlain } from './same.ts';

/** Finds what is wrong with results. */
export function findInValues({ trace, intended, plain }: Evidence): readonly Finding[] {
  const observed = Object.entries(intended.observed ?? {}).flatMap(([name, value]) =>
    compareObserved(trace, name, plain(value)),
  );
  const settled = trace.events.find((event) => event.type === 'settled');
  if (settled?.type !== 'settled') return observed;
  const { how, value, at } = settled;
  const mustReject = 'rejects' in intended;
  if (how === 'rejected') {
    if (!mustReject) {
      return [
        { kind: 'rejects', error: value, at, ...(settled.line === undefined ? {} : { line: settled.line }) },
        ...observed,
      ];
    }
    if (intended.rejects === anything) return observed;
    const expected = plain(intended.rejects);
    return samePlain(expected, value) ? observed : [{ kind: 'error', expected, actual: value }, ...observed];
  }
  if (mustReject)
    return [
      {
        kind: 'fulfils',
        value,
        expected: intended.rejects === anything ? { kind: 'other', text: 'an error' } : plain(intended.rejects),
        at,
      },
      ...observed,
    ];
  if (!('value' in intended)) return observed;
  const expected = plain(intended.value);
  return samePlain(expected, value) ? observed : [{ kind: 'value', expected, actual: value }, ...observed];
}

function compareObserved({ events }: Trace, name: string, expected: Plain): readonly Finding[] {
  const last = events.findLast((event) => event.type === 'observed' && event.name === name);
  const actual = last?.type === 'observed' ? last.value : null;
  const missing = last === undefined;
  if (!missing && actual !== null && samePlain(expected, actual)) return [];
  if (!missing && actual === null && expected === null) return [];
  return [{ kind: 'observed', name, expected, actual: missing ? { kind: 'other', text: 'nothing' } : actual }];
}
