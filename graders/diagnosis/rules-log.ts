/** A rule about lines of the log that come at the wrong time. */
import type { Rule } from './rule.ts';
import { lineThatLogs } from './source-texts.ts';

/** The line that logs stands below a wait that should come after it, or above one that should come before it. */
export const loggedAtWrongTime: Rule = ({ of, spans, blocked, source, facts, caller }) => {
  const [finding] = of('log-time');
  if (finding === undefined) return undefined;
  const { text, expected, actual } = finding;
  const line = lineThatLogs(text, source);
  if (line === undefined) return undefined;
  const waits = [...spans.flatMap((span) => (span.of === 'coroutine' ? span.waits : [])), ...blocked];
  const isLate = actual > expected;
  const wait = waits.find((each) =>
    isLate ? each.from === expected && each.to === actual : each.from === actual && each.to >= expected,
  );
  if (wait?.line === undefined || wait.line === line || wait.line > line !== !isLate) return undefined;
  const insideOf = (at: number): string | undefined =>
    [...facts.awaits, ...facts.calls].find((each) => each.line === at)?.inside;
  if (insideOf(line) !== insideOf(wait.line)) return undefined;
  return {
    id: 'logs-at-another-time',
    variant: isLate ? 'trace' : 'early',
    line,
    otherLine: wait.line,
    names: [caller],
  };
};
