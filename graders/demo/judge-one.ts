/** The demo with a file of the reader's own. */
import { basename } from 'node:path';
import type { Pen } from '../report/pen.ts';
import { sentencesOf } from '../report/sentences.ts';
import type { Finding } from '../trace/finding.ts';
import type { ExerciseVerdict } from '../verdict.ts';
import type { DemoGrader } from './demo-grader.ts';
import { renderAll } from './said.ts';
import { renderHeader, renderRow } from './table.ts';
import { tryGrader, type Trial } from './trial.ts';

/** What became of it: the text, and whether our grader accepts it. */
export interface Judged {
  readonly text: string;
  readonly isAccepted: boolean;
}

/**
 * Judges the answer in a file.
 *
 * @throws {RangeError} when the file is nothing that could be judged.
 */
export async function judgeOne(graders: readonly DemoGrader[], path: string, pen: Pen): Promise<Judged> {
  const trials: Trial[] = [];
  // Ours first: it says what is wrong with a file that no grader can judge.
  for (const grader of graders.toReversed()) {
    const trial = await tryGrader(grader, path);
    if (trial.verdict !== undefined) mustBeAnAnswer(trial.verdict);
    trials.unshift(trial);
  }
  const verdict = trials.findLast((trial) => trial.verdict !== undefined)?.verdict;
  const rows = [renderHeader(graders, pen), renderRow({ title: basename(path) }, trials, pen)];
  const said = verdict === undefined ? [] : ['', pen.strong('What Overlap says'), renderAll(verdict, pen)];
  return { text: [...rows, ...said].join('\n'), isAccepted: verdict?.status === 'solved' };
}

function mustBeAnAnswer({ checks, entry }: ExerciseVerdict): void {
  for (const check of checks) {
    const [finding] = check.status === 'failed' ? check.findings : [];
    if (finding === undefined || !hopeless.has(finding.kind)) continue;
    const wanted = finding.kind === 'refused' ? [] : ['The demo calls together(first, second), as in exercise 05.'];
    throw new RangeError([`${entry} cannot be judged.`, ...sentencesOf(finding), ...wanted].join(' '));
  }
}

/** What is wrong with a file in which there is nothing to call. */
const hopeless: ReadonlySet<Finding['kind']> = new Set(['refused', 'missing-export', 'wrong-export']);
