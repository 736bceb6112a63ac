/** The part of a failing case that shows what was logged. */
import type { Run } from '../room/protocol.ts';
import type { Finding } from '../trace/finding.ts';
import { cutTo } from '../trace/width.ts';
import { renderLogDifference } from './log-difference.ts';
import { asShifted } from './log-sentences.ts';
import type { Pen } from './pen.ts';
import { inert } from './words.ts';

/** Returns the lines that were logged around the first difference, each with its time: at most `most` of them. */
export function renderLog(
  findings: readonly Finding[],
  run: Run | undefined,
  pen: Pen,
  most: number = 6,
): readonly string[] {
  const finding = findings.find(({ kind }) => kind === 'log' || kind === 'log-time');
  if (run === undefined || finding === undefined || !('index' in finding)) return [];
  const lines = run.trace.events.flatMap((event) =>
    event.type === 'log' && event.level === 'log' ? event.text.split('\n').map((text) => ({ at: event.at, text })) : [],
  );
  if (lines.length === 0) return ['  Nothing was logged.'];
  const from = Math.max(0, Math.min(finding.index - Math.min(2, most - 2), lines.length - most));
  const shown = lines.slice(from, from + most);
  const digits = Math.max(...shown.map(({ at }) => `${at}`.length), 4);
  const rows = shown.map(({ at, text }, index) => {
    const mark = from + index === finding.index ? pen.bad(pen.signs.failed) : ' ';
    const room = pen.width - digits - 9;
    return `  ${mark} ${pen.soft(`${`${at}`.padStart(digits)} ms`)}  ${cutTo(inert(text.replace(/\r$/, '').slice(0, 400), pen), room, pen.signs.cut)}`;
  });
  const after = lines.length - from - shown.length;
  const around = [...(from === 0 ? [] : [`${from} before`]), ...(after === 0 ? [] : [`${after} more`])];
  return [
    `  ${pen.strong('What was logged')}${around.length === 0 ? '' : pen.soft(` (${around.join(', ')})`)}`,
    ...rows,
  ];
}

/** Returns the two lines of a log finding, one above the other, when it has both. */
export function renderDifference(finding: Finding, run: Run | undefined, pen: Pen): readonly string[] {
  if (finding.kind !== 'log') return [];
  const { actual, expected } = asShifted(finding, run);
  return actual === null || expected === null ? [] : renderLogDifference(actual, expected, pen);
}
