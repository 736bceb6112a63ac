/** Decides which of several submissions of the same people counts. */
import type { ClassList } from './class-list.ts';

/** One submission, as far as the choice depends on it. */
export interface Attempt {
  readonly submission: string;
  readonly people: readonly { readonly id: string }[];
  readonly attempt: number;
  readonly submittedAt: string | null;
  readonly status: 'graded' | 'invalid' | 'grader-error';
  readonly points: number;
}

export interface Choice {
  /** The submission that counts, by the id of each that does not. */
  readonly replacedBy: ReadonlyMap<string, string>;
  /** Ids of submissions of the same people where nothing says which one is later. */
  readonly undecided: readonly (readonly string[])[];
}

/** Chooses by the assignment's policy; submissions without an owner all count. */
export function chooseAttempts(attempts: readonly Attempt[], policy: ClassList['attempts']): Choice {
  const replacedBy = new Map<string, string>();
  const undecided: (readonly string[])[] = [];
  for (const several of byOwner(attempts)) {
    const [best, second] = [...several].sort((one, other) => order(one, other, policy));
    if (best === undefined || second === undefined) continue;
    if (order(best, second, policy) === 0) undecided.push(several.map(({ submission }) => submission));
    else
      for (const { submission } of several)
        if (submission !== best.submission) replacedBy.set(submission, best.submission);
  }
  return { replacedBy, undecided };
}

function byOwner(attempts: readonly Attempt[]): readonly (readonly Attempt[])[] {
  const groups = new Map<string, Attempt[]>();
  for (const attempt of attempts) {
    if (attempt.people.length === 0) continue;
    const owner = JSON.stringify(attempt.people.map(({ id }) => id).sort());
    groups.set(owner, [...(groups.get(owner) ?? []), attempt]);
  }
  return [...groups.values()].filter((group) => group.length > 1);
}

/** Below 0 when `one` counts before `other`; 0 when nothing tells them apart. */
function order(one: Attempt, other: Attempt, policy: ClassList['attempts']): number {
  const isLater = later(one, other);
  if (policy === 'last') return isLater;
  const score = ({ status, points }: Attempt): number => (status === 'graded' ? points : -1);
  // Of equally good ones either gives the same points.
  return score(other) - score(one) || isLater || (one.submission < other.submission ? -1 : 1);
}

function later(one: Attempt, other: Attempt): number {
  if (one.attempt !== other.attempt) return other.attempt - one.attempt;
  if (one.submittedAt === null || other.submittedAt === null) return 0;
  return Date.parse(other.submittedAt) - Date.parse(one.submittedAt);
}
