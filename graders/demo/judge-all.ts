/** The demo as it is without a file: seven answers, three graders, and who is wrong about what. */
import { join } from 'node:path';
import type { Pen } from '../report/pen.ts';
import { wrap } from '../report/wrap.ts';
import { demoAnswers } from './answers.ts';
import type { DemoGrader } from './demo-grader.ts';
import { renderSentence } from './said.ts';
import { isWrong, renderHeader, renderRow, renderSum } from './table.ts';
import { tryGrader, type Burden, type Trial } from './trial.ts';

const task =
  'One task: together(first, second) calls both, so that they run at once, and comes to both results. ' +
  'Seven answers to it, judged by three graders, now and on this machine. A ! marks a wrong verdict.';

const where =
  'The answers are in test/demo/answers/, the two conventional graders are graders/demo/compares-results.ts and measures-time.ts.';

/** Judges the answers in `folder`; each line comes when it is known. */
export async function* judgeAll(
  graders: readonly DemoGrader[],
  { folder, burden }: { readonly folder: string; readonly burden: Burden },
  pen: Pen,
): AsyncGenerator<string> {
  yield* wrap(task, { width: pen.width });
  yield* ['', renderHeader(graders, pen)];
  const wrong = graders.map(() => 0);
  const said: string[] = [];
  for (const answer of demoAnswers) {
    const { file, title, isRight, isBusy } = answer;
    const trials: Trial[] = [];
    for (const [index, grader] of graders.entries()) {
      const trial = await tryGrader(grader, join(folder, file), isBusy === true ? burden : undefined);
      trials.push(trial);
      if (isWrong(trial, isRight)) wrong[index] = (wrong[index] ?? 0) + 1;
    }
    yield renderRow(answer, trials, pen);
    const verdict = trials.findLast((trial) => trial.verdict !== undefined)?.verdict;
    if (!isRight && verdict !== undefined) said.push(renderSentence(title, verdict, pen));
  }
  yield* [renderSum(wrong, demoAnswers.length, pen), '', pen.strong('What Overlap says of each wrong answer'), ...said];
  yield* ['', ...wrap(where, { width: pen.width }), '', `Can you fool it?  ${pen.strong('npm run demo my-answer.ts')}`];
}
