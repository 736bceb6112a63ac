/** What a student sees who has solved everything: their own way there, drawn as the kit draws everything else. */
import type { Pen } from '../report/pen.ts';
import { counted } from '../report/words.ts';
import { wrap } from '../report/wrap.ts';
import { fineSigns, plainSigns } from '../trace/signs.ts';
import { rememberedOf, type Progress } from './progress.ts';
import { nameOf } from './render-list.ts';
import type { Standing } from './standing.ts';

/** Returns the lines: a lane an exercise, from the first try to the one that solved it, and the sums. */
export function renderFinish(standings: readonly Standing[], progress: Progress, pen: Pen): readonly string[] {
  const ways = standings.map(({ exercise }) => wayOf(exercise, progress));
  const sum = (of: 'hints' | 'checks' | 'cases'): number => ways.reduce((total, way) => total + way[of], 0);
  const say = (text: string): readonly string[] => wrap(text, { width: Math.min(pen.width, 78), first: '  ' });
  const columns = columnsFor(ways, pen);
  const checks = `${counted(sum('checks'), 'check')} passed in ${grouped(sum('cases'))} cases.`;
  const own = `You tried ${counted(progress.tries, 'version')} and saw ${counted(sum('hints'), 'hint')}.`;
  return [
    `${pen.good(pen.signs.passed)} ${pen.strong(`All ${counted(ways.length, 'exercise')} are solved.`)}`,
    '',
    ...drawWays(ways, columns, pen),
    '',
    ...say(`${checks} ${own}`),
    ...(columns === 0 ? [] : say('Each lane goes from your first try to the one that solved it.')),
  ];
}

/** The way to one solved exercise. */
interface Way {
  readonly name: string;
  readonly note: string;
  readonly from: number;
  readonly until: number;
  readonly hints: number;
  readonly checks: number;
  readonly cases: number;
}

function wayOf(exercise: Standing['exercise'], progress: Progress): Way {
  const { from: first = 1, solvedAt = first, checked, hints } = rememberedOf(progress, exercise.slug);
  // Whatever the file says, a lane starts at 1 or later, and ends where it starts or later.
  const from = Math.max(1, first);
  const until = Math.max(from, solvedAt);
  const note = from === until ? `try ${until}` : `tries ${from} to ${until}`;
  return { name: nameOf(exercise), note, from, until, hints, checks: checked?.total ?? 0, cases: checked?.cases ?? 0 };
}

/** The columns that there are for lanes; none when they would be too few to show anything. */
function columnsFor(ways: readonly Way[], { width }: Pen): number {
  const columns = width - 7 - widest(ways, 'name') - widest(ways, 'note');
  return columns < 8 ? 0 : Math.min(61, columns);
}

function widest(ways: readonly Way[], what: 'name' | 'note'): number {
  return Math.max(0, ...ways.map((way) => way[what].length));
}

function drawWays(ways: readonly Way[], columns: number, pen: Pen): readonly string[] {
  const names = widest(ways, 'name');
  const last = Math.max(...ways.map(({ until }) => until));
  return ways.map((way) => {
    const lane = columns === 0 ? '' : `${drawLane(way, { columns, last }, pen)}   `;
    return `  ${way.name.padEnd(names)}  ${lane}${pen.soft(way.note)}`;
  });
}

function drawLane(
  { from, until }: Way,
  { columns, last }: { readonly columns: number; readonly last: number },
  { ascii, good, soft }: Pen,
): string {
  const { runs, waits, done } = ascii ? plainSigns : fineSigns;
  const columnOf = (at: number): number => Math.floor(((at - 1) / Math.max(1, last - 1)) * (columns - 1));
  const [start, end] = [columnOf(from), columnOf(until)];
  const way = start === end ? '' : runs + soft(waits.repeat(end - start - 1));
  return ' '.repeat(start) + way + good(done) + ' '.repeat(columns - 1 - end);
}

/** `7,313`, the same everywhere. */
function grouped(count: number): string {
  return String(count).replaceAll(/\B(?=(?:\d{3})+$)/g, ',');
}
