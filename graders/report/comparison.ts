/** What `compare` prints: who moved, on which check, up or down. */
import { createPen, type Pen, type PenOptions } from './pen.ts';
import { counted, inert } from './words.ts';
import { wrap } from './wrap.ts';

/** What is compared; `batch/compare-results.ts` makes it. */
export interface ComparisonReport {
  readonly moves: readonly {
    readonly submission: string;
    readonly direction: 'up' | 'down' | 'level' | 'new' | 'gone';
    readonly from: number | null;
    readonly to: number | null;
    readonly checks: readonly {
      readonly exercise: string;
      readonly check: string;
      readonly from: string;
      readonly to: string;
    }[];
  }[];
  readonly unchanged: number;
  readonly anybodyFell: boolean;
}

/** Returns the text of a comparison; those who fell come first. */
export function renderComparison(
  { moves, unchanged, anybodyFell }: ComparisonReport,
  options: PenOptions = {},
): string {
  const pen = createPen(options);
  const order = ['down', 'gone', 'level', 'up', 'new'];
  const sorted = [...moves].sort((one, other) => order.indexOf(one.direction) - order.indexOf(other.direction));
  const lines = sorted.flatMap((move) => renderMove(move, pen));
  const fell = moves.filter(({ direction }) => direction === 'down' || direction === 'gone').length;
  const sum = `${counted(moves.length, 'submission')} moved, ${unchanged} did not; ${fell} lost points or went away.`;
  const verdict = anybodyFell ? 'Somebody fell: look at each of them before you publish.' : 'Nobody fell.';
  return [...lines, ...(lines.length === 0 ? [] : ['']), sum, verdict].join('\n');
}

function renderMove(
  { submission, direction, from, to, checks }: ComparisonReport['moves'][number],
  pen: Pen,
): string[] {
  const colour = direction === 'down' || direction === 'gone' ? pen.bad : direction === 'up' ? pen.good : pen.strong;
  const head = `${direction.padEnd(5)}  ${submission}  ${points(from)} to ${points(to)}`;
  return [
    colour(inert(head, pen)),
    ...checks.flatMap((each) =>
      wrap(inert(`${each.exercise}, ${each.check}: ${each.from}, now ${each.to}`, pen), {
        width: pen.width,
        first: '       ',
        rest: '         ',
      }),
    ),
  ];
}

function points(score: number | null): string {
  return score === null ? 'no score' : String(score);
}
