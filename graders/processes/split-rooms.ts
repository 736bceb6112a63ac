/** Two rooms for one exercise, for somebody who waits: each runs half of the checks, and it comes to the same. */
import type { CheckInfo, CheckOutcome } from '../room/protocol.ts';
import type { Rooms } from './rooms.ts';

/** Returns rooms that share the checks of each run among two; the same outcomes, sooner. */
export function splitRooms(rooms: Rooms): Rooms {
  return {
    ...rooms,
    async run(request, checks) {
      const infos = (await rooms.catalog()).find(({ slug }) => slug === request.slug)?.checks ?? [];
      const wanted = infos.filter(({ id }) => checks.includes(id));
      const runs = halvesOf(wanted).map((only) => rooms.run({ ...request, only }, only));
      const outcomes = (await Promise.all(runs)).flat();
      const inOrder = checks.flatMap((id) => outcomes.find(({ check }) => check === id) ?? []);
      return asInOneRoom(inOrder, wanted);
    },
  };
}

/** What a check needs goes with it; otherwise the halves are as equal as can be. */
function halvesOf(infos: readonly CheckInfo[]): readonly (readonly string[])[] {
  const families = new Map<string, string[]>();
  for (const info of infos) {
    const root = rootOf(info, infos);
    families.set(root, [...(families.get(root) ?? []), info.id]);
  }
  const [one, other]: [string[], string[]] = [[], []];
  const largestFirst = [...families.values()].toSorted((a, b) => b.length - a.length);
  for (const family of largestFirst) (one.length <= other.length ? one : other).push(...family);
  return [one, other].filter((half) => half.length > 0);
}

function rootOf({ id, needs }: CheckInfo, infos: readonly CheckInfo[]): string {
  const needed = infos.find((info) => info.id === needs);
  return needed === undefined ? id : rootOf(needed, infos);
}

/** In one room nothing runs after a check that ended it. */
function asInOneRoom(outcomes: readonly CheckOutcome[], infos: readonly CheckInfo[]): readonly CheckOutcome[] {
  const culprit = outcomes.findIndex(
    (outcome) => hasEndedItsRoom(outcome) || outcomes.some((other) => isStoppedBy(outcome, other, infos)),
  );
  const by = outcomes[culprit]?.check;
  if (by === undefined) return outcomes;
  return outcomes.map((outcome, place) =>
    place <= culprit ? outcome : { check: outcome.check, cases: 0, status: 'blocked', by },
  );
}

function hasEndedItsRoom(outcome: CheckOutcome): boolean {
  if (outcome.status !== 'failed') return false;
  return outcome.findings.some(
    (finding) =>
      finding.kind === 'crashed' ||
      (finding.kind === 'over-budget' && (finding.budget === 'memory' || finding.budget === 'real-time')),
  );
}

function isStoppedBy({ check }: CheckOutcome, other: CheckOutcome, infos: readonly CheckInfo[]): boolean {
  if (other.status !== 'blocked' || other.by !== check) return false;
  return infos.find(({ id }) => id === other.check)?.needs !== check;
}
