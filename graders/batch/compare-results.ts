/** Says who moved between two gradings of a class, and on which check. */
import type { CheckRecord, SubmissionRecord } from '../record/record.ts';
import type { Store } from './store.ts';

/** One submission that is not what it was. */
export interface Move {
  readonly submission: string;
  readonly direction: 'up' | 'down' | 'level' | 'new' | 'gone';
  /** Points before and after; null where there is no score. */
  readonly from: number | null;
  readonly to: number | null;
  readonly checks: readonly CheckMove[];
}

export interface CheckMove {
  readonly exercise: string;
  readonly check: string;
  readonly from: CheckRecord['status'] | 'absent';
  readonly to: CheckRecord['status'] | 'absent';
}

export interface Comparison {
  readonly moves: readonly Move[];
  readonly unchanged: number;
  /** Whether anybody has fewer points, a check less, or no score any more. */
  readonly anybodyFell: boolean;
}

/**
 * Compares the records in two results folders.
 *
 * @throws {RangeError} when one of them has not got the records that it lists.
 */
export async function compareResults(before: Store, after: Store): Promise<Comparison> {
  const [old, recent] = [await before.readList(), await after.readList()];
  const [inOld, inRecent] = [old, recent].map(({ submissions }) => new Set(submissions.map(({ id }) => id)));
  const ids = [...new Set([...(inOld ?? []), ...(inRecent ?? [])])].sort();
  const moves: Move[] = [];
  for (const id of ids) {
    const record = inOld?.has(id) === true ? await readListed(before, id) : undefined;
    const next = inRecent?.has(id) === true ? await readListed(after, id) : undefined;
    const move = moveOf(id, record, next);
    if (move !== undefined) moves.push(move);
  }
  return { moves, unchanged: ids.length - moves.length, anybodyFell: moves.some(hasFallen) };
}

async function readListed(store: Store, id: string): Promise<SubmissionRecord> {
  const record = await store.readRecord(id);
  if (record !== undefined) return record;
  throw new RangeError(
    `${store.folder} has no record of ${id} that can be read: it was stopped, or another version of the kit has written it. Grade it to its end with this one.`,
  );
}

function moveOf(submission: string, before?: SubmissionRecord, after?: SubmissionRecord): Move | undefined {
  const [from, to] = [scoreOf(before), scoreOf(after)];
  const checks = checkMoves(before, after);
  if (before === undefined) return { submission, direction: 'new', from, to, checks: [] };
  if (after === undefined) return { submission, direction: 'gone', from, to, checks: [] };
  if (from === to && checks.length === 0 && before.status === after.status) return undefined;
  return { submission, direction: directionOf(from, to), from, to, checks };
}

function scoreOf(record?: SubmissionRecord): number | null {
  return record?.status === 'graded' ? record.points : null;
}

function directionOf(from: number | null, to: number | null): 'up' | 'down' | 'level' {
  const difference = (to ?? -1) - (from ?? -1);
  if (difference === 0) return 'level';
  return difference > 0 ? 'up' : 'down';
}

function hasFallen({ direction, checks }: Move): boolean {
  return (
    direction === 'down' || direction === 'gone' || checks.some(({ from, to }) => from === 'passed' && to !== 'passed')
  );
}

function checkMoves(before?: SubmissionRecord, after?: SubmissionRecord): readonly CheckMove[] {
  const [old, recent] = [checksOf(before), checksOf(after)];
  return [...new Set([...old.keys(), ...recent.keys()])].flatMap((key) => {
    const [from, to] = [old.get(key), recent.get(key)];
    if (from?.status === to?.status) return [];
    const [exercise = '', check = ''] = key.split('\n');
    return [{ exercise, check, from: from?.status ?? 'absent', to: to?.status ?? 'absent' }];
  });
}

function checksOf(record?: SubmissionRecord): ReadonlyMap<string, CheckRecord> {
  return new Map(
    (record?.exercises ?? []).flatMap(({ number, slug, checks }) =>
      checks.map((check) => [`${number} ${slug}\n${check.id}`, check] as const),
    ),
  );
}
