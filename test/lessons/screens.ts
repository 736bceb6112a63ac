/** Draws the screens in the README: each is what a command shows about one of our mistakes. */
import { tellingCase } from '../../graders/commands/telling-case.ts';
import { parseLesson } from '../../graders/lesson/lesson.ts';
import { judgePrediction } from '../../graders/predict/judge-prediction.ts';
import { questionOf } from '../../graders/predict/question.ts';
import { renderOrderQuestion, timeQuestion } from '../../graders/predict/render-question.ts';
import { renderWrong } from '../../graders/predict/render-outcome.ts';
import { noProgress } from '../../graders/progress/progress.ts';
import type { Standing } from '../../graders/progress/standing.ts';
import { createPen } from '../../graders/report/pen.ts';
import { renderRun, type Replayed } from '../../graders/report/terminal.ts';
import { renderScreen } from '../../graders/watch/render-screen.ts';
import type { ExerciseVerdict } from '../../graders/verdict.ts';
import type { TestKit } from '../kit/open.ts';
import { standing } from '../progress/verdicts.ts';
import { lessons } from './documents.ts';
import { gradeMistake } from './graded-mistake.ts';
import type { Fence } from './markdown.ts';

/** `KIND EXERCISE MISTAKE` behind a fence's language; a prediction is typed behind that, as letters and a time. */
export async function drawScreen({ info }: Fence, kit: TestKit): Promise<string | undefined> {
  const [, kind, folder = '', mistake = '', ...typed] = info.split(' ');
  switch (kind) {
    case 'screen':
      return drawReport((await gradeMistake(folder, mistake, kit)).verdict);
    case 'watch':
      return drawWatch((await gradeMistake(folder, mistake, kit)).verdict);
    case 'predict':
      return drawPrediction(await replayMistake(folder, mistake, kit), typed);
    default:
      return undefined;
  }
}

/** The telling case of a mistake. */
export async function replayMistake(folder: string, mistake: string, kit: TestKit): Promise<Replayed> {
  const replayed = await tellingCase(await gradeMistake(folder, mistake, kit), kit);
  if (replayed === undefined) throw new Error(`${mistake} cannot be run`);
  return replayed;
}

function drawReport(verdict: ExerciseVerdict): string {
  const texts = Object.fromEntries(lessons().map(({ folder, text }) => [folder.slice(3), text]));
  return renderRun([verdict], { width: 80, lessons: texts });
}

/** The screen of somebody who has solved what comes before. */
function drawWatch(verdict: ExerciseVerdict): string {
  const all = lessons();
  const at = all.findIndex(({ folder }) => folder.slice(3) === verdict.slug);
  const stations = all.map(({ folder, text }, place) => ({
    standing: standingAt(folder, place - at, verdict),
    lesson: parseLesson(text),
  }));
  const state = {
    stations,
    at,
    progress: noProgress,
    verdict,
    isChecking: false,
    hasSolutions: false,
    view: { kind: 'verdict' },
    scroll: 0,
    notice: '',
  } as const;
  return renderScreen(state, { columns: 80, rows: 24 })
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n');
}

/** Where somebody stands in an exercise so many after the one at hand. */
function standingAt(folder: string, distance: number, { checks }: ExerciseVerdict): Standing {
  if (distance > 0) return standing(folder, { state: 'not-started' });
  if (distance < 0) return standing(folder, { state: 'solved', passed: 1, total: 1 });
  const passed = checks.filter(({ status }) => status === 'passed').length;
  return standing(folder, { state: 'failing', passed, total: checks.length });
}

function drawPrediction({ run, check }: Replayed, typed: readonly string[]): string {
  const question = questionOf(run, check.id);
  const [order, time] = [typed.slice(0, -1), Number(typed.at(-1))];
  const moments = order.flatMap((letter) => question.letters.get(letter) ?? []);
  const parting = judgePrediction(question, { order: moments, time }, run.happened);
  if (parting === undefined) throw new Error('This prediction is right, so there is nothing to draw.');
  const pen = createPen({ width: 80 });
  return [
    ...renderOrderQuestion(question, pen),
    `  Order: ${order.join(' ')}`,
    '',
    `  ${timeQuestion(question)} ${time}`,
    '',
    ...renderWrong(parting, run, 'picture', pen),
  ].join('\n');
}
