/** Asks for a prediction, line by line. */
import type { Question } from './question.ts';
import type { Prediction } from './judge-prediction.ts';
import { readOrder, readTime } from './read-answer.ts';
import { timeQuestion } from './render-question.ts';

/** Where answers come from. */
export interface Dialogue {
  /** Shows a text, and waits for a line; nothing when there are no more. */
  readonly ask: (prompt: string) => Promise<string | undefined>;
}

/**
 * Asks until both answers can be read.
 *
 * @throws {RangeError} when there are no more lines.
 */
export async function askPrediction(question: Question, dialogue: Dialogue): Promise<Prediction> {
  const { letters } = question;
  const order =
    letters.size === 0
      ? []
      : await askFor(
          '  Order: ',
          `  Type each of these letters once: ${[...letters.keys()].join(' ')}\n`,
          dialogue,
          (line) => readOrder(line, letters),
        );
  const time = await askFor(
    `  ${timeQuestion(question)}\n  Time: `,
    '  Type whole milliseconds such as 300, or never.\n',
    dialogue,
    readTime,
  );
  return { order, time };
}

async function askFor<Answer>(
  prompt: string,
  again: string,
  { ask }: Dialogue,
  read: (line: string) => Answer | undefined,
): Promise<Answer> {
  let line = await ask(prompt);
  while (line !== undefined) {
    const answer = read(line);
    if (answer !== undefined) return answer;
    line = await ask(again + (prompt.split('\n').at(-1) ?? ''));
  }
  throw new RangeError(
    'The answers ended before the questions did, so nothing is shown. To only print the sheet, add --print.',
  );
}
