/** Judges what was logged: texts first, then their times. */
import type { Trace } from '../trace/event.ts';
import type { Finding } from '../trace/finding.ts';
import type { IntendedLine } from './intended.ts';
import type { Evidence } from './judge.ts';
import { slackOf } from './judge-time.ts';
import { sameLine } from './same.ts';

interface Logged {
  readonly text: string;
  readonly at: number;
}

/** The lines that `console.log` printed, one by one. */
export function linesOf({ events }: Trace): readonly Logged[] {
  return events.flatMap((event) =>
    event.type === 'log' && event.level === 'log'
      ? event.text.split('\n').map((text) => ({ text: text.replace(/\r$/, ''), at: event.at }))
      : [],
  );
}

/** Finds the first difference in the log. */
export function findInLog({ trace, intended }: Evidence): readonly Finding[] {
  if (intended.log !== undefined) return findDifference(linesOf(trace), intended.log.map(lineOf), slackOf(intended));
  if (intended.logs === undefined) return [];
  return findInterleaved(
    linesOf(trace),
    intended.logs.map((each) => each.map(lineOf)),
  );
}

function lineOf(line: string | IntendedLine): IntendedLine {
  return typeof line === 'string' ? { text: line } : line;
}

function findDifference(lines: readonly Logged[], wanted: readonly IntendedLine[], slack: number): readonly Finding[] {
  for (let index = 0; index < Math.max(lines.length, wanted.length); index += 1) {
    const [line, want] = [lines[index], wanted[index]];
    if (line === undefined || want === undefined || !sameLine(line.text, want.text)) {
      return [
        {
          kind: 'log',
          index,
          expected: want?.text ?? null,
          actual: line?.text ?? null,
          ...(line === undefined ? {} : { at: line.at }),
          ...(areTimesRight(lines, wanted, slack) ? { timesAreRight: true } : {}),
        },
      ];
    }
  }
  return lines.flatMap((line, index) => lateLine(line, wanted[index], index, slack)).slice(0, 1);
}

function areTimesRight(lines: readonly Logged[], wanted: readonly IntendedLine[], slack: number): boolean {
  const isTold = wanted.some(({ at }) => at !== undefined);
  return (
    isTold &&
    lines.length === wanted.length &&
    lines.every((line, index) => lateLine(line, wanted[index], index, slack).length === 0)
  );
}

function lateLine(line: Logged, want: IntendedLine | undefined, index: number, slack = 0): readonly Finding[] {
  if (want?.at === undefined || Math.abs(want.at - line.at) <= slack) return [];
  return [{ kind: 'log-time', index, text: want.text, expected: want.at, actual: line.at }];
}

/** Each list must appear in its own order; how the lists interleave does not matter. */
function findInterleaved(lines: readonly Logged[], lists: readonly (readonly IntendedLine[])[]): readonly Finding[] {
  const next = lists.map(() => 0);
  const late: Finding[] = [];
  for (const [index, line] of lines.entries()) {
    const fits = lists.flatMap((list, which) => {
      const want = list[next[which] ?? 0];
      return want !== undefined && sameLine(line.text, want.text) ? [{ which, want }] : [];
    });
    const fit = fits.find(({ want }) => want.at === undefined || want.at === line.at) ?? fits[0];
    if (fit === undefined) {
      const due = lists.flatMap((list, which) => list[next[which] ?? 0] ?? []);
      const expected = (due.find(({ at }) => at === line.at) ?? due[0])?.text ?? null;
      return [{ kind: 'log', index, expected, actual: line.text, at: line.at }];
    }
    next[fit.which] = (next[fit.which] ?? 0) + 1;
    late.push(...lateLine(line, fit.want, index));
  }
  const missing = lists.flatMap((list, which) => list[next[which] ?? 0] ?? [])[0];
  if (missing !== undefined) return [{ kind: 'log', index: lines.length, expected: missing.text, actual: null }];
  return late.slice(0, 1);
}
