/** The whole of one failing check, for the terminal. */
import type { CheckVerdict, ExerciseVerdict } from '../verdict.ts';
import { renderCase } from './case-body.ts';
import { renderHead } from './head.ts';
import { createPen } from './pen.ts';
import type { PenOptions } from './pen.ts';
import { replayCommand } from './replay-command.ts';

/** A check that failed. */
export type FailedCheck = Extract<CheckVerdict, { status: 'failed' }>;

/** How a failing check is told. */
export interface FailureOptions extends PenOptions {
  /** The texts of the lessons, by the slug of their exercise: links then lead to a line of them. */
  readonly lessons?: Readonly<Record<string, string>>;
  /** Whether the line that runs a case again must fit: one that is longer then runs the whole check again. */
  readonly fits?: boolean;
}

/** The lines of a screen. */
const screen = 24;

/** Returns the text of a failing check: one screen of it. */
export function renderFailure(exercise: ExerciseVerdict, failed: FailedCheck, options: FailureOptions = {}): string {
  const pen = createPen(options);
  const { number, slug, checks } = exercise;
  const { check, findings } = failed;
  const isAboutFile = findings.some(({ kind }) => kind === 'refused' || kind === 'import-failed');
  const place = 1 + checks.findIndex((each) => each.check.id === check.id);
  const head = renderHead(
    {
      sign: 'failed',
      exercise: `${number} ${slug}`,
      title: isAboutFile ? 'the file cannot be run' : check.title,
      right: isAboutFile ? '' : `check ${place} of ${checks.length}`,
      isAside: true,
    },
    pen,
  );
  return [...head, ...renderBody(exercise, failed, options, screen - head.length)].join('\n');
}

/** Returns what stands below the head, for where exercise and check are named already. */
export function renderWithoutHead(
  exercise: ExerciseVerdict,
  failed: FailedCheck,
  options: FailureOptions = {},
): string {
  return renderBody(exercise, failed, options, screen).join('\n').trimStart();
}

function renderBody(
  { number, slug, source, facts }: ExerciseVerdict,
  { check, findings, run, diagnosis }: FailedCheck,
  options: FailureOptions,
  room: number,
): readonly string[] {
  const pen = createPen(options);
  const { lessons = {}, fits = false } = options;
  const replay = run === undefined ? undefined : replayCommand({ number, check: check.id, args: run.case.args });
  const isTooLong = fits && replay !== undefined && '  Again  '.length + replay.length > pen.width;
  return renderCase(
    {
      findings,
      number,
      folder: `exercises/${number}-${slug}`,
      lesson: Object.hasOwn(lessons, slug) ? lessons[slug] : undefined,
      run,
      diagnosis,
      source,
      facts,
      again: isTooLong ? `npm test ${number} ${check.id}` : replay,
    },
    room,
    pen,
  );
}
