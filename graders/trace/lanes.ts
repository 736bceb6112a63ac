/** What happened, as a picture: one lane for each function that took part. */
import type { Trace } from './event.ts';
import { numberNames } from './names.ts';
import { outlineOf } from './outline.ts';
import type { LeftTimer, Outline } from './outline.ts';
import { rowsOf } from './rows.ts';
import type { Row, Rows } from './rows.ts';
import { segmentsOf } from './segments.ts';
import { blockedStretches, spansOf } from './spans.ts';
import type { Stretch } from './spans.ts';
import type { Lane, Timeline } from './timeline.ts';

/** Draws a trace: a lane for each call of an export, each job, and those of the student's coroutines that took time. */
export function timelineOf(trace: Trace): Timeline {
  const outline = outlineOf(trace);
  const rows = rowsOf(spansOf(trace));
  const blocks = assignBlocks(trace, rows);
  const others = [...callbacks(blocks.get(undefined) ?? []), ...timersToShow(outline, rows).map(timerDraft)];
  const drafts = [
    ...rows.rows.map((row) => draftOf(row, blocks.get(row) ?? [])),
    ...others.slice(0, limits.others),
  ].sort((a, b) => a.from - b.from);
  const until = untilOf(drafts, outline);
  const shown = drafts.filter(({ from }) => from <= until);
  // Calls and jobs are counted first, so that they are called the same in every picture.
  const names = numberNames(shown, { name: ({ name }) => name, first: ({ isNeeded }) => isNeeded });
  const leftOut = rows.leftOut + rows.rows.length + others.length - shown.length;

  return {
    lanes: shown.map((draft) => laneOf(draft, names.get(draft) ?? draft.name, until, outline)),
    until,
    ...(outline.settledAt === undefined ? {} : { settledAt: outline.settledAt }),
    ...(leftOut === 0 ? {} : { leftOut }),
  };
}

const limits = {
  /** Lanes for callbacks and timers. */
  others: 3,
  /** How much later than everything that was waited for the picture may end. */
  afterwards: 3,
};

interface Draft {
  readonly name: string;
  /** A call or a job: these are what other pictures show under the same name. */
  readonly isNeeded: boolean;
  readonly from: number;
  readonly to?: number;
  readonly failed: boolean;
  readonly waits: readonly Stretch[];
  readonly blocked: readonly Stretch[];
  readonly resumedAt: readonly number[];
  readonly note?: string;
}

/** Each blocked stretch belongs to the lane whose code did it; under `undefined` are those of nobody's. */
function assignBlocks(trace: Trace, { rowAt }: Rows): ReadonlyMap<Row | undefined, readonly Stretch[]> {
  const blocks = new Map<Row | undefined, Stretch[]>();
  for (const block of blockedStretches(trace)) {
    const row = block.span === undefined ? undefined : rowAt(block.span, block.from);
    if (!blocks.get(row)?.push(block)) blocks.set(row, [block]);
  }
  return blocks;
}

function draftOf({ span, body }: Row, blocked: readonly Stretch[]): Draft {
  return {
    name: span.name === '' ? (span.line === undefined ? 'unnamed' : `line ${span.line}`) : span.name,
    isNeeded: span.of !== 'coroutine',
    from: span.from,
    ...(span.to === undefined ? {} : { to: span.to }),
    failed: span.failed,
    waits: body.waits,
    blocked,
    resumedAt: body.resumedAt,
  };
}

/** Blocking in callbacks that no open function of the student's has asked for; stretches that touch are one. */
function callbacks(blocked: readonly Stretch[]): readonly Draft[] {
  const drafts: Draft[] = [];
  for (const block of blocked) {
    const before = drafts.at(-1);
    if (before?.to === block.from)
      drafts[drafts.length - 1] = { ...before, to: block.to, blocked: [...before.blocked, block] };
    else drafts.push({ ...nothing, name: 'callback', from: block.from, to: block.to, blocked: [block] });
  }
  return drafts;
}

const nothing = { isNeeded: false, failed: false, waits: [], blocked: [], resumedAt: [] } as const;

/** The timers that were left open, except those that an open lane is waiting for. */
function timersToShow({ leftTimers, settledAt = 0 }: Outline, { rows, rowAt }: Rows): readonly LeftTimer[] {
  const open = rows.filter(({ span }) => span.from <= settledAt && (span.to === undefined || span.to > settledAt));
  return leftTimers.filter(
    ({ span, to }) =>
      (span === undefined || rowAt(span, settledAt) === undefined) &&
      !open.some((row) => to !== undefined && row.span.to === to),
  );
}

function timerDraft({ setAt, to, every, firedAt }: LeftTimer): Draft {
  const note = to === undefined ? `left open, every ${every}` : `left open until ${to}`;
  return { ...nothing, name: 'timer', from: setAt, ...(to === undefined ? {} : { to }), resumedAt: firedAt, note };
}

/** The last instant of interest: what was left behind is followed for a while, but not for ever. */
function untilOf(drafts: readonly Draft[], { settledAt, last }: Outline): number {
  if (settledAt === undefined) return last;
  const needed = drafts.filter(({ isNeeded, from }) => isNeeded && from <= settledAt);
  const core = Math.max(settledAt, ...needed.map(({ to = 0 }) => to));
  const all = Math.max(core, ...drafts.map(({ from, to, resumedAt }) => to ?? resumedAt[2] ?? from));
  return core === 0 ? all : Math.min(all, core * limits.afterwards);
}

function laneOf(draft: Draft, name: string, until: number, { isOver }: Outline): Lane {
  const { from, to, failed } = draft;
  const course = segmentsOf({ ...draft, to: Math.min(to ?? until, until), goesOn: to === undefined || to > until });
  const end = to === undefined ? (isOver ? 'never ends' : 'goes on') : to > until ? `ends at ${to}` : undefined;
  const note = draft.note ?? end;
  return {
    name,
    from,
    ...(to === undefined ? {} : { to }),
    ...(failed ? { failed } : {}),
    ...course,
    ...(note === undefined ? {} : { note }),
  };
}
