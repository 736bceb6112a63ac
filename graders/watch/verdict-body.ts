/** What the watch screen says of an exercise: the first failing check in full, or what there is to do. */
import { renderMarkdown } from '../lesson/render-markdown.ts';
import { nameOf } from '../progress/render-list.ts';
import { oursSentences } from '../report/export-sentences.ts';
import { renderFailure, type FailedCheck } from '../report/failure.ts';
import { labelled } from '../report/labelled.ts';
import { createPen, type Pen, type PenOptions } from '../report/pen.ts';
import { inert } from '../report/words.ts';
import { wrap } from '../report/wrap.ts';
import type { CheckVerdict, ExerciseVerdict } from '../verdict.ts';
import { stationOf, type Station, type WatchState } from './state.ts';

/** Returns the lines about the exercise on the screen. */
export function renderVerdict(state: WatchState, options: PenOptions): readonly string[] {
  const pen = createPen(options);
  const { verdict } = state;
  const station = stationOf(state);
  if (verdict === undefined) return [`  Checking ${nameOf(station.standing.exercise)} …`];
  switch (verdict.status) {
    case 'not-started':
      return renderStart(station, pen);
    case 'solved':
      return renderSolved(state, verdict, pen);
    case 'failing':
    case 'broken': {
      const failed = verdict.checks.find((check): check is FailedCheck => check.status === 'failed');
      const failure =
        failed === undefined
          ? []
          : [
              ...renderFailure(verdict, failed, { ...options, lessons: lessonsOf(station), fits: true }).split('\n'),
              '',
            ];
      return [...failure, ...verdict.checks.flatMap((check) => renderCheck(check, pen))];
    }
  }
}

/** The lesson's text, for links that lead to a line of it. */
export function lessonsOf({ standing, lesson }: Station): Readonly<Record<string, string>> {
  return { [standing.exercise.slug]: lesson.text };
}

function renderStart({ standing, lesson }: Station, pen: Pen): readonly string[] {
  const { folder, slug } = standing.exercise;
  return [
    ...(lesson.title === '' ? [] : [`  ${pen.strong(inert(lesson.title, pen))}`, '']),
    ...labelled('Read', `exercises/${folder}/README.md`, pen),
    ...labelled('Edit', `exercises/${folder}/${slug}.ts, and save it: the verdict appears here.`, pen),
    ...(lesson.task === '' ? [] : ['', `  ${pen.strong('Your task')}`, '', ...renderMarkdown(lesson.task, pen)]),
  ];
}

function renderSolved(
  { stations, at, hasSolutions }: WatchState,
  verdict: ExerciseVerdict,
  pen: Pen,
): readonly string[] {
  const next = stations[at + 1];
  return [
    `${pen.good(pen.signs.passed)} ${pen.strong(`${nameOf(verdict)} is solved.`)}`,
    '',
    ...verdict.checks.flatMap((check) => renderCheck(check, pen)),
    '',
    ...(next === undefined ? [] : labelled('Next', `n goes on to ${nameOf(next.standing.exercise)}`, pen)),
    ...(hasSolutions ? labelled('Look', 's shows our answer: one possibility', pen) : []),
  ];
}

function renderCheck(verdict: CheckVerdict, pen: Pen): readonly string[] {
  const { signs, width, ascii } = pen;
  const { check, status } = verdict;
  const inks: Readonly<Record<CheckVerdict['status'], string>> = {
    passed: pen.good(signs.passed),
    failed: pen.bad(signs.failed),
    'not-started': pen.soft(signs.untouched),
    blocked: pen.soft(signs.blocked),
    broken: signs.broken,
  };
  const [first = '', ...rest] = wrap(inert(`${check.title}${stateOf(verdict)}`, { ascii }), { width, first: '    ' });
  const sentences = verdict.status === 'broken' ? oursSentences(verdict.error) : [];
  return [
    `  ${inks[status]}${first.slice(3)}`,
    ...rest,
    ...sentences.flatMap((sentence) => wrap(inert(sentence, { ascii }), { width, first: '      ' })),
  ];
}

/** What the sign alone does not say. */
function stateOf(verdict: CheckVerdict): string {
  switch (verdict.status) {
    case 'not-started':
      return `: ${verdict.name} is not started`;
    case 'blocked':
      return `: waits for ${verdict.by}`;
    case 'broken':
      return ': not graded';
    default:
      return '';
  }
}
