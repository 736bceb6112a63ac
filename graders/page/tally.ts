/** Counts a class: how points are spread, how far each exercise is, and where submissions are stuck. */
import type { ClassResults, ClassRow } from '../record/class-results.ts';

/** How many submissions have so many points. */
export interface Bin {
  readonly from: number;
  readonly to: number;
  readonly count: number;
}

/** Something that several submissions have in common. */
export interface Common {
  readonly slug: string;
  /** A check's id, or a diagnosis'. */
  readonly id: string;
  readonly title: string;
  readonly count: number;
}

export interface Tally {
  /** The submissions that count, and have points. */
  readonly graded: readonly ClassRow[];
  readonly median?: number;
  readonly bins: readonly Bin[];
  readonly exercises: readonly { readonly number: string; readonly slug: string; readonly counts: Counts }[];
  /** The most frequent first. */
  readonly diagnoses: readonly Common[];
  readonly stuck: readonly Common[];
}

type Status = ClassRow['exercises'][number]['status'];
type Counts = Readonly<Record<Status, number>>;

/** Counts those submissions of a class that no other attempt replaces. */
export function tallyOf({ rows, maxPoints, exercises }: ClassResults): Tally {
  const graded = rows.filter(({ status, replacedBy }) => status === 'graded' && replacedBy === undefined);
  const points = graded.map((row) => row.points).sort((a, b) => a - b);
  const median = points[Math.floor((points.length - 1) / 2)];
  const stuck = graded.flatMap((row) =>
    row.exercises.flatMap(({ slug, stuckAt }) => (stuckAt === undefined ? [] : [{ slug, ...stuckAt }])),
  );
  return {
    graded,
    ...(median === undefined ? {} : { median }),
    bins: binsOf(points, maxPoints),
    exercises: exercises.map(({ number, slug }) => ({ number, slug, counts: countsOf(graded, slug) })),
    diagnoses: commonOf(
      stuck.flatMap(({ slug, diagnosis }) =>
        diagnosis === undefined ? [] : [{ slug, id: diagnosis, title: diagnosis }],
      ),
    ),
    stuck: commonOf(stuck.map(({ slug, check, title }) => ({ slug, id: check, title }))),
  };
}

/** At most ten ranges of whole points, all equally wide but for the last. */
function binsOf(points: readonly number[], maxPoints: number): readonly Bin[] {
  const width = Math.max(1, Math.ceil((maxPoints + 1) / 10));
  return Array.from({ length: Math.ceil((maxPoints + 1) / width) }, (_, index) => {
    const from = index * width;
    const to = Math.min(maxPoints, from + width - 1);
    return { from, to, count: points.filter((each) => each >= from && each <= to).length };
  });
}

function countsOf(rows: readonly ClassRow[], slug: string): Counts {
  const counts = { solved: 0, failing: 0, 'not-started': 0, missing: 0, broken: 0 };
  for (const { exercises } of rows) {
    const status = exercises.find((exercise) => exercise.slug === slug)?.status;
    if (status !== undefined) counts[status] += 1;
  }
  return counts;
}

function commonOf(items: readonly Omit<Common, 'count'>[]): readonly Common[] {
  const groups = new Map<string, Common>();
  for (const item of items) {
    const key = `${item.slug} ${item.id}`;
    groups.set(key, { ...item, count: (groups.get(key)?.count ?? 0) + 1 });
  }
  return [...groups.values()].sort((a, b) => b.count - a.count);
}
