/** The whole of one failing check, for the terminal. */
import type { CheckVerdict, ExerciseVerdict } from '../verdict.ts';
import { renderCase } from './case-body.ts';
import { renderHead } from './head.ts';
import { createPen } from './pen.ts';
import type { PenOptions } from './pen.ts';
import { replayCommand } from './replay-command.ts';

/** A check that failed. */
export type FailedCheck = Extract<CheckVerdict, { status: 'failed' }>;

/** Returns the text of a failing check, about one screen of it. */
export function renderFailure(exercise: ExerciseVerdict, failed: FailedCheck, options: PenOptions = {}): string {
  const pen = createPen(options);
  const { number, slug, checks } = exercise;
  const { check, findings, run, diagnosis } = failed;
  const isAboutFile = findings.some(({ kind }) => kind === 'refused' || kind === 'import-failed');
  const place = 1 + checks.findIndex((each) => each.check.id === check.id);
  const head = renderHead(
    {
      sign: 'failed',
      exercise: `${number} ${slug}`,
      title: isAboutFile ? 'the file cannot be run' : check.title,
      right: isAboutFile ? '' : `check ${place} of ${checks.length}`,
    },
    pen,
  );
  const body = renderCase(
    {
      findings,
      lesson: `exercises/${number}-${slug}/README.md`,
      run,
      diagnosis,
      code: codeOf(exercise),
      again: run === undefined ? undefined : replayCommand({ number, check: check.id, args: run.case.args }),
    },
    pen,
  );
  return [...head, '', ...body].join('\n');
}

/** The student's file, when it is the only one: a line of a trace does not say which file it is in. */
export function codeOf({ source, entry }: Pick<ExerciseVerdict, 'source' | 'entry'>): string | undefined {
  return Object.keys(source).length === 1 && Object.hasOwn(source, entry) ? source[entry] : undefined;
}
