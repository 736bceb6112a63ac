/** The page that a student gets: points, checks, and what the failing ones show. */
import { h } from 'preact';
import type { JSX } from 'preact';
import type { ExerciseRecord, SubmissionRecord, SubmittedAt } from '../record/record.ts';
import { counted, inert } from '../report/words.ts';
import { pageScript } from './client.ts';
import { renderDocument } from './document.ts';
import { anchorOf, pointsOf, viewExercise } from './exercise-view.ts';
import { viewStatus } from './status.ts';
import { studentStyle } from './student-style.ts';
import { pageStyle } from './style.ts';
import { timelineStyle } from './timeline-style.ts';

/** Returns one HTML file about one submission; it names nobody. */
export function renderStudentPage(record: SubmissionRecord): string {
  const body = bodies[record.status](record);
  return renderDocument({
    title: `Feedback for ${record.submission}`,
    style: [pageStyle, timelineStyle, studentStyle].join('\n'),
    script: pageScript(),
    body: [...body, viewFoot(record)],
  });
}

type Body = (record: SubmissionRecord) => readonly JSX.Element[];

const bodies: Readonly<Record<SubmissionRecord['status'], Body>> = {
  graded: viewGraded,
  invalid: ({ problem = 'It could not be read.' }) => [
    h('p', { class: 'over' }, h('strong', { class: 'bad' }, '✗ invalid')),
    h('h1', null, 'This submission could not be graded'),
    h('p', null, inert(problem)),
    h('h2', null, 'What to do'),
    h(
      'p',
      null,
      'Hand in the folder of your exercises again, or a zip of it: the .ts files that you have edited, under the names that they came with. Nothing else is looked at. If you cannot tell what is wrong, show this page to your instructor.',
    ),
  ],
  'grader-error': ({ exercises }) => [
    h('p', { class: 'over' }, h('strong', { class: 'warn' }, '! not graded')),
    h('h1', null, 'The grader failed, not you'),
    h(
      'p',
      null,
      'Something in the grader itself went wrong, so there is no score yet. It costs you nothing, and there is nothing that you need to do.',
    ),
    ...viewExercises(exercises),
  ],
};

function viewGraded(record: SubmissionRecord): readonly JSX.Element[] {
  const { exercises } = record;
  const solved = exercises.filter(({ status }) => status === 'solved').length;
  return [
    h('p', { class: 'over' }, `${solved} of ${counted(exercises.length, 'exercise')} solved`),
    h('h1', null, pointsOf(record)),
    h(
      'nav',
      { 'aria-label': 'Exercises' },
      h(
        'ul',
        { class: 'overview' },
        exercises.map((exercise) =>
          h(
            'li',
            null,
            h('a', { href: `#${anchorOf(exercise)}` }, `${exercise.number} ${inert(exercise.slug)}`),
            ' ',
            h('span', null, viewStatus(exercise.status)),
            ' ',
            h('span', { class: 'soft' }, pointsOf(exercise)),
          ),
        ),
      ),
    ),
    ...viewExercises(exercises),
  ];
}

function viewExercises(exercises: readonly ExerciseRecord[]): readonly JSX.Element[] {
  const failing = exercises.flatMap(({ status, checks }) =>
    status === 'missing' ? [] : checks.filter((check) => check.status === 'failed'),
  );
  // The timeline shows most, so the first check that has one is the one to begin with.
  const first = failing.find(({ run }) => run !== undefined) ?? failing[0];
  return exercises.map((exercise) => viewExercise(exercise, first));
}

function viewFoot({ submission, submittedAt, ignoredFiles, versions }: SubmissionRecord): JSX.Element {
  const { kit, graders, assignment, seed, content } = versions;
  return h(
    'footer',
    { class: 'soft' },
    h(
      'p',
      null,
      `Submission ${submission}${submittedAt === null ? '' : `, handed in at ${inert(submittedAt.at)} ${said[submittedAt.source]}`}.`,
    ),
    ignoredFiles === 0
      ? null
      : h(
          'p',
          null,
          `${counted(ignoredFiles, 'file')} in it belonged to no exercise, and ${ignoredFiles === 1 ? 'was' : 'were'} not looked at.`,
        ),
    h(
      'p',
      null,
      inert(
        inert(
          `Graded with overlap-kit ${kit}; graders ${graders}, assignment ${assignment}, seed ${seed}, files ${content}.`,
        ),
      ),
    ),
  );
}

const said: Readonly<Record<SubmittedAt['source'], string>> = {
  archive: 'as its archive says',
  platform: 'as the platform says',
};
