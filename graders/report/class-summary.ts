/** What `grade` prints in the end: first what needs a human, then the class. */
import type { ClassResults, ClassRow } from '../record/class-results.ts';
import { cutTo } from '../trace/width.ts';
import { createPen, type Pen, type PenOptions } from './pen.ts';
import { brief, counted, inert } from './words.ts';
import { wrap } from './wrap.ts';

/** How many submissions are listed; files have all of them. */
const mostRows = 60;

/** Returns the summary of a class. */
export function renderClass(results: ClassResults, options: PenOptions = {}): string {
  const pen = createPen(options);
  const parts = [renderAttention(results, pen), renderRows(results, pen), sumOf(results)];
  return parts.filter((part) => part !== '').join('\n\n');
}

function renderAttention({ attention, rows }: ClassResults, pen: Pen): string {
  const originOf = new Map(rows.map(({ submission, origin }) => [submission, origin]));
  const named = (id: string): string => {
    const origin = originOf.get(id) ?? id;
    return origin === id ? id : `${id} (${brief(origin)})`;
  };
  const groups: readonly (readonly [string, readonly string[]])[] = [
    [
      'Without a submission',
      attention.withoutSubmission.map(({ id, name }) => (name === undefined ? id : `${id} ${name}`)),
    ],
    ['Of nobody on the roster', attention.unmatched.map(named)],
    ['Invalid', attention.invalid.map(({ submission, problem }) => `${submission}: ${problem}`)],
    ['The grader failed, not the student', attention.graderErrors.map(named)],
    ['Look at', attention.notes],
  ];
  const needed = groups.filter(([, lines]) => lines.length > 0);
  if (needed.length === 0) return '';
  const lines = needed.flatMap(([title, items]) => [
    pen.strong(`${pen.signs.broken} ${title}: ${items.length}`),
    ...items.slice(0, mostRows).flatMap((item) => entry(item, pen)),
    ...more(items.length, pen),
  ]);
  return lines.join('\n');
}

function renderRows({ rows }: ClassResults, pen: Pen): string {
  const counts = rows.filter(({ replacedBy, status }) => replacedBy === undefined && status === 'graded');
  const width = Math.min(36, Math.max(0, ...counts.map(({ submission }) => submission.length)));
  const lines = counts.slice(0, mostRows).map((row) => {
    const points = `${row.points}/${row.maxPoints}`;
    const text = `${cutTo(row.submission, width, pen.signs.cut).padEnd(width)}  ${points.padStart(7)}  ${whereStuck(row)}`;
    const sign = row.points === row.maxPoints ? 'passed' : 'failed';
    const colour = sign === 'passed' ? pen.good : pen.bad;
    return `${colour(pen.signs[sign])} ${cutTo(inert(text, pen), pen.width - 2, pen.signs.cut)}`;
  });
  return [...lines, ...more(counts.length, pen)].join('\n');
}

/** The first exercise that is not solved, and its first failing check. */
function whereStuck({ exercises }: ClassRow): string {
  const open = exercises.filter(({ status }) => status !== 'solved');
  const [first] = open;
  if (first === undefined) return 'all solved';
  const what = first.stuckAt === undefined ? first.status : (first.stuckAt.diagnosis ?? first.stuckAt.check);
  return `${first.slug}: ${what}${open.length === 1 ? '' : `, and ${open.length - 1} more`}`;
}

function entry(text: string, pen: Pen): readonly string[] {
  return wrap(inert(text, pen), { width: pen.width, first: '  - ', rest: '    ' });
}

function more(length: number, { signs }: Pen): readonly string[] {
  return length > mostRows ? [`    ${signs.cut} and ${length - mostRows} more`] : [];
}

function sumOf({ rows, maxPoints }: ClassResults): string {
  const counts = rows.filter(({ replacedBy }) => replacedBy === undefined);
  const graded = counts.filter(({ status }) => status === 'graded');
  const full = graded.filter((row) => row.points === row.maxPoints);
  return `${counted(graded.length, 'submission')} graded, ${full.length} with all ${maxPoints} points`;
}
