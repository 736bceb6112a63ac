/** A check that does not pass as an error: our report is its message, the student's line the place it comes from. */
import { join } from 'node:path';
import { renderWithoutHead } from '../report/failure.ts';
import { shownCode } from '../report/shown-code.ts';
import { unjudgedSentences } from '../report/unjudged-sentences.ts';
import type { CheckVerdict, ExerciseVerdict } from '../verdict.ts';

export interface CheckErrorOptions {
  readonly courseRoot: string;
  /** The texts of the lessons by slug. */
  readonly lessons?: Readonly<Record<string, string>>;
}

/** Returns what a test fails with; nothing when the check passes. */
export function checkError(
  exercise: ExerciseVerdict,
  verdict: CheckVerdict,
  { courseRoot, lessons }: CheckErrorOptions,
): Error | undefined {
  if (verdict.status === 'passed') return undefined;
  const error = new Error(
    verdict.status === 'failed'
      ? renderWithoutHead(exercise, verdict, { lessons })
      : unjudgedSentences(verdict, exercise.checks).join('\n'),
  );
  const { number, slug } = exercise;
  const { file, line } = placeOf(exercise, verdict);
  const text = exercise.source[file]?.split(/\r\n?|\n/)[line - 1];
  const path = join(courseRoot, 'exercises', `${number}-${slug}`, file);
  // In place of a stack of ours; a file that could not be read has no line to show.
  const frame = text === undefined ? '' : `\n    at ${path}:${line}:${1 + text.search(/\S|$/)}`;
  error.stack = `${error.name}: ${error.message}${frame}`;
  return error;
}

interface Place {
  readonly file: string;
  readonly line: number;
}

/** Where the report's excerpt is; without one, where there is something to do. */
function placeOf(exercise: ExerciseVerdict, verdict: CheckVerdict): Place {
  const { checks, entry, source, facts } = exercise;
  if (verdict.status === 'failed') return shownCode({ ...verdict, source, facts }) ?? { file: entry, line: 1 };
  const cause = verdict.status === 'blocked' ? checks.find(({ check }) => check.id === verdict.by) : undefined;
  if (cause !== undefined) return placeOf(exercise, cause);
  const lines = (source[entry] ?? '').split(/\r\n?|\n/);
  const lineWith = (text: string): number => 1 + lines.findIndex((line) => line.includes(text));
  const named = verdict.status === 'not-started' ? lineWith(`'not started: ${verdict.name}'`) : 0;
  return { file: entry, line: named || lineWith('not started: ') || 1 };
}
