/** One exercise on a student's page: its checks, and the feedback of those that failed. */
import { h } from 'preact';
import type { JSX } from 'preact';
import type { CheckRecord, ExerciseRecord } from '../record/record.ts';
import { inert } from '../report/words.ts';
import { saidOf, timelineOfCheck } from './failed-check.ts';
import { viewSaid } from './said-view.ts';
import { viewStatus } from './status.ts';
import { viewTimeline } from './timeline-view.ts';

/** Returns the exercise; `open` is the one check whose feedback is shown unfolded. */
export function viewExercise(exercise: ExerciseRecord, open: CheckRecord | undefined): JSX.Element {
  const { number, slug, status, checks } = exercise;
  return h(
    'section',
    { class: 'card exercise', id: anchorOf(exercise) },
    h('h2', null, `${number} ${inert(slug)}`),
    h('p', null, viewStatus(status), ` · ${pointsOf(exercise)}`),
    viewOverride(exercise),
    status === 'missing' ? h('p', null, `${inert(slug)}.ts was not found among the files that were handed in.`) : null,
    status === 'broken' ? h('p', null, 'The grader itself went wrong here. That costs no points.') : null,
    status === 'missing'
      ? null
      : h(
          'ul',
          { class: 'checks' },
          checks.map((check) => h('li', null, viewCheck(exercise, check, check === open))),
        ),
  );
}

/** The id of an exercise's section. */
export function anchorOf({ slug }: Pick<ExerciseRecord, 'slug'>): string {
  return `exercise-${slug.replaceAll(/[^a-z0-9-]/g, '-')}`;
}

/** `5 of 6 points`. */
export function pointsOf({ points, maxPoints }: { readonly points: number; readonly maxPoints: number }): string {
  return `${points} of ${maxPoints} ${maxPoints === 1 ? 'point' : 'points'}`;
}

function viewOverride({ override }: ExerciseRecord): JSX.Element | null {
  if (override === undefined) return null;
  const { points, judged, reason } = override;
  return h('p', { class: 'override' }, `Your instructor decided on ${points} in place of ${judged}: ${inert(reason)}`);
}

function viewCheck(exercise: ExerciseRecord, check: CheckRecord, isOpen: boolean): readonly JSX.Element[] {
  const head = h('span', { class: 'head' }, viewStatus(check.status), ` ${inert(check.title)}`);
  if (check.status === 'failed') {
    return [h('details', { open: isOpen }, h('summary', null, head), viewFeedback(exercise, check))];
  }
  return [head, ...check.sentences.map((sentence) => h('p', { class: 'soft' }, inert(sentence)))];
}

/** With a run, the timeline says all; without one, the report as it is printed. */
function viewFeedback(exercise: ExerciseRecord, check: CheckRecord): readonly JSX.Element[] {
  const timeline = timelineOfCheck(exercise, check);
  if (timeline !== undefined) return [viewSaid(saidOf(exercise, check)), viewTimeline(timeline)];
  if (check.feedback === undefined) return [viewSaid(saidOf(exercise, check))];
  const lines = check.feedback.split('\n').map((line) => inert(line));
  return [h('pre', { tabIndex: 0, 'aria-label': 'Feedback' }, lines.join('\n'))];
}
