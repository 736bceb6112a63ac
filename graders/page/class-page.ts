/** The page about a class for its instructor: numbers only, so that it can be shown in a lecture. */
import { h } from 'preact';
import type { JSX } from 'preact';
import { misconceptions } from '../diagnosis/misconceptions.ts';
import type { ClassResults } from '../record/class-results.ts';
import { counted, inert } from '../report/words.ts';
import { viewAttention } from './attention-view.ts';
import { classStyle } from './class-style.ts';
import { renderDocument } from './document.ts';
import { pageStyle } from './style.ts';
import { viewTable } from './table.ts';
import { tallyOf } from './tally.ts';
import type { Common, Tally } from './tally.ts';

/** Returns one HTML file that names no person and no submission. */
export function renderClassPage(results: ClassResults): string {
  const tally = tallyOf(results);
  return renderDocument({
    title: `The class: ${results.title}`,
    style: `${pageStyle}\n${classStyle}`,
    body: [
      h('p', { class: 'over soft' }, 'The class'),
      h('h1', null, inert(results.title)),
      viewIntroduction(results, tally),
      viewAttention(results),
      viewPoints(results, tally),
      viewExercises(tally),
      ...viewCommon(tally),
      viewReading(),
    ],
  });
}

function viewIntroduction({ rows, maxPoints }: ClassResults, { graded, median }: Tally): JSX.Element {
  const replaced = rows.filter(({ replacedBy }) => replacedBy !== undefined).length;
  const parts = [
    `${counted(graded.length, 'submission')} graded`,
    ...(replaced === 0 ? [] : [`${replaced} replaced by another attempt`]),
    ...(median === undefined ? [] : [`half of them have ${median} of ${maxPoints} points or more`]),
  ];
  return h('p', null, `${parts.join('; ')}.`);
}

function viewPoints({ maxPoints }: ClassResults, { bins }: Tally): JSX.Element {
  const most = Math.max(1, ...bins.map(({ count }) => count));
  return viewTable({
    caption: `Points, of ${maxPoints}`,
    heads: ['Points', 'Submissions'],
    rows: bins.map(({ from, to, count }) => ({
      head: from === to ? `${from}` : `${from} to ${to}`,
      numbers: [count],
      bars: [{ kind: 'plain', part: count / most }],
    })),
  });
}

function viewExercises({ exercises, graded }: Tally): JSX.Element {
  const all = Math.max(1, graded.length);
  return viewTable({
    caption: 'Exercises',
    heads: ['Exercise', 'Solved', 'Not solved yet', 'Not started', 'Not handed in', 'Not graded'],
    rows: exercises.map(({ number, slug, counts }) => {
      const { solved, failing, missing, broken, 'not-started': untouched } = counts;
      return {
        head: `${number} ${slug}`,
        numbers: [solved, failing, untouched, missing, broken],
        bars: [
          { kind: 'solved', part: solved / all },
          { kind: 'failing', part: failing / all },
          { kind: 'untouched', part: untouched / all },
        ],
      };
    }),
  });
}

function viewCommon({ diagnoses, stuck }: Tally): readonly JSX.Element[] {
  const titleOf = (id: string): string =>
    (Object.hasOwn(misconceptions, id) ? misconceptions[id]?.title : undefined) ?? id;
  return [
    viewRanking(
      'Misconceptions',
      'The code …',
      diagnoses.map((each) => ({ ...each, title: `… ${titleOf(each.id)}` })),
    ),
    viewRanking('Where submissions are stuck', 'First check that fails', stuck),
  ];
}

/** Longer lists are not read. */
const mostRows = 20;

function viewRanking(caption: string, head: string, items: readonly Common[]): JSX.Element {
  const most = Math.max(1, ...items.map(({ count }) => count));
  return viewTable({
    caption,
    heads: [head, 'Exercise', 'Submissions'],
    rows: items.slice(0, mostRows).map(({ title, slug, count }) => ({
      head: title,
      texts: [slug],
      numbers: [count],
      bars: [{ kind: 'plain', part: count / most }],
    })),
    more: Math.max(0, items.length - mostRows),
  });
}

function viewReading(): JSX.Element {
  return h(
    'section',
    { class: 'card' },
    h('h2', null, 'How to read this'),
    h(
      'ul',
      { class: 'dots' },
      [
        'Only submissions that count are counted: no attempt that a later or better one replaces, and none without a score.',
        'A submission is counted at its first failing check of each exercise: what comes after it often fails for the same reason.',
        'A misconception is named only where the trace and the source show it; a check can fail without one.',
        'Not graded is our fault, and costs nobody points.',
        'Nobody is named here. Who is who stands in the records and in the gradebook files.',
      ].map((line) => h('li', null, line)),
    ),
  );
}
