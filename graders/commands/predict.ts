/** `npm run predict 05`: shows a program and one case, and asks what happens before it shows it. */
import { createInterface } from 'node:readline';
import type { Places } from '../cli.ts';
import { askPrediction } from '../predict/ask.ts';
import { judgePrediction } from '../predict/judge-prediction.ts';
import { questionOf } from '../predict/question.ts';
import { renderRight, renderTime, renderWrong } from '../predict/render-outcome.ts';
import {
  renderAnswers,
  renderOrderQuestion,
  renderProgram,
  timeQuestion,
  type Sheet,
} from '../predict/render-question.ts';
import { nameOf } from '../progress/render-list.ts';
import { createPen, type Pen } from '../report/pen.ts';
import { replayCommand } from '../report/replay-command.ts';
import { inert } from '../report/words.ts';
import { caseToPredict } from './case-to-predict.ts';
import { exerciseAtHand } from './exercise-at-hand.ts';
import { terminalOptions } from './terminal-options.ts';

/** Asks and answers; 0 when the prediction is right, or with `--print`, when the sheet is printed. */
export async function predict(words: readonly string[], places: Places): Promise<number> {
  const [word, ...rest] = words.filter((each) => !flags.includes(each));
  const [first = '', ...others] = rest;
  const isFile = first.endsWith('.ts');
  const [check, ...args] = isFile ? others : rest;
  const exercise = await exerciseAtHand(word, places.courseRoot);
  const wanted = { exercise, args, ...(isFile ? { file: first } : {}), ...(check === undefined ? {} : { check }) };
  const found = await caseToPredict(wanted, places);
  const pen = createPen(terminalOptions());
  if (!('run' in found)) {
    print(found.map((sentence) => inert(sentence, pen)));
    return 1;
  }
  const { run, source } = found;
  const again = replayCommand({ number: exercise.number, check: found.check.id, args: run.case.args });
  const question = questionOf(run, again);
  const sheet = { exercise: nameOf(exercise), ...source, run, question };
  print([...renderProgram(sheet, pen), '', ...renderOrderQuestion(question, pen)]);
  if (has(words, '--print')) {
    printBlanks(sheet, has(words, '--answers'), pen);
    return 0;
  }
  return play(sheet, run, has(words, '--plain') ? 'sentences' : 'picture', pen);
}

const flags: readonly string[] = ['--print', '--answers', '--plain'];

/** npm takes a flag that stands before `--` for its own, and passes it on like this. */
function has(words: readonly string[], flag: string): boolean {
  return words.includes(flag) || process.env[`npm_config_${flag.slice(2)}`] === 'true';
}

function print(lines: readonly string[]): void {
  if (lines.length > 0) process.stdout.write(`${lines.join('\n')}\n`);
}

function printBlanks({ question }: Sheet, hasAnswers: boolean, pen: Pen): void {
  const { letters } = question;
  const blanks = [...letters].map(() => '___').join(' ');
  print([
    ...(letters.size === 0 ? [] : [`  Order: ${blanks}`, '']),
    `  ${timeQuestion(question)}`,
    '  Time: ______',
    ...(hasAnswers ? ['', pen.strong('Answers'), ...renderAnswers(question, pen)] : []),
  ]);
}

async function play(
  { question }: Sheet,
  run: Parameters<typeof renderWrong>[1],
  shape: 'picture' | 'sentences',
  pen: Pen,
): Promise<number> {
  const isTerminal = process.stdin.isTTY === true;
  const terminal = createInterface({ input: process.stdin, output: process.stdout, terminal: isTerminal });
  const lines = terminal[Symbol.asyncIterator]();
  const ask = async (prompt: string): Promise<string | undefined> => {
    const asked = prompt.split('\n');
    print(asked.slice(0, -1));
    // The line editor knows one line.
    terminal.setPrompt(asked.at(-1) ?? '');
    terminal.prompt();
    const next: IteratorResult<string, unknown> = await lines.next();
    if (!isTerminal) process.stdout.write('\n');
    return next.done === true ? undefined : next.value;
  };
  try {
    const parting = judgePrediction(question, await askPrediction(question, { ask }), run.happened);
    print(['', ...(parting === undefined ? renderRight(pen) : renderWrong(parting, run, shape, pen)), '']);
    if (parting !== undefined && isTerminal) await ask('Enter shows the rest. ');
    print([...renderAnswers(question, pen), '', ...renderTime(run.happened, shape, pen)]);
    return parting === undefined ? 0 : 1;
  } finally {
    terminal.close();
  }
}
