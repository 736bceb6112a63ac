/** What can happen, as a picture: drawn from the same value that a check asserts. */
import { numberNames } from './names.ts';
import { segmentsOf } from './segments.ts';
import type { Stretch } from './spans.ts';
import type { Lane, Timeline } from './timeline.ts';

/** The part of a check's intention that can be drawn. */
export interface Drawable {
  readonly spans?: readonly {
    readonly of: 'call' | 'job';
    readonly name: string;
    readonly from: number;
    readonly to: number;
    readonly failed?: boolean;
  }[];
  readonly settlesAt?: number;
  readonly rejects?: unknown;
  readonly blocks?: 'never' | readonly { readonly from: number; readonly to: number }[];
}

/** Draws an intention; `callName` is the export that is called once, from the start until the check settles. */
export function timelineOfIntended(intended: Drawable, callName?: string): Timeline {
  const { settlesAt, blocks = 'never' } = intended;
  // Copies: an author may write one span for several calls, and each is a row of its own.
  const rows = [...calledOnce(intended, callName), ...(intended.spans ?? [])]
    .map((row) => ({ ...row }))
    .sort((a, b) => a.from - b.from);
  const stretches = blocks === 'never' ? [] : blocks;
  const lanes = [...rows, ...unclaimed(stretches, rows)];
  const names = numberNames(lanes, { name: ({ name }) => name });

  return {
    lanes: lanes.map((row) =>
      laneOf(
        row,
        names.get(row) ?? row.name,
        stretches.filter((block) => ownerOf(block, lanes) === row),
      ),
    ),
    until: Math.max(settlesAt ?? 0, ...lanes.map(({ to }) => to)),
    ...(settlesAt === undefined ? {} : { settledAt: settlesAt }),
  };
}

type Row = NonNullable<Drawable['spans']>[number];

/** The called function waits for all of it, unless the intention says more exactly when calls are made. */
function calledOnce(intended: Drawable, name: string | undefined): readonly Row[] {
  const { spans = [], settlesAt } = intended;
  if (name === undefined || settlesAt === undefined || spans.some(({ of }) => of === 'call')) return [];
  return [{ of: 'call', name, from: 0, to: settlesAt, failed: Object.hasOwn(intended, 'rejects') }];
}

/** The shortest call that lasts long enough: the innermost. */
function ownerOf(block: Stretch, rows: readonly Row[]): Row | undefined {
  const [innermost] = rows
    .filter(({ of, from, to }) => of === 'call' && from <= block.from && to >= block.to)
    .sort((a, b) => a.to - a.from - (b.to - b.from));
  return innermost;
}

/** Blocking that no call is known for has a lane of its own. */
function unclaimed(blocks: readonly Stretch[], rows: readonly Row[]): readonly Row[] {
  const free = blocks.filter((block) => ownerOf(block, rows) === undefined);
  if (free.length === 0) return [];
  const from = Math.min(...free.map((block) => block.from));
  return [{ of: 'call', name: 'the program', from, to: Math.max(...free.map((block) => block.to)) }];
}

function laneOf({ from, to, failed }: Row, name: string, blocked: readonly Stretch[]): Lane {
  return {
    name,
    from,
    to,
    ...(failed === true ? { failed } : {}),
    ...segmentsOf({ from, to, goesOn: false, waits: [], blocked, resumedAt: [] }),
  };
}
