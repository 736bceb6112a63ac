/** Says whether a prediction is right, and where it and the run part if it is not. */
import type { Run } from '../room/protocol.ts';
import type { Moment } from './moments.ts';
import { partOfOrder, type Parted } from './part-of-order.ts';
import type { Question } from './question.ts';

/** What a student has typed. */
export interface Prediction {
  /** Empty when no order was asked for. */
  readonly order: readonly Moment[];
  readonly time: number | 'never';
}

/** Where they part, and what happened there instead. */
export interface Parting {
  readonly at: number;
  readonly sentences: readonly string[];
}

/** Finds where they part, first in the order, then in time; nothing when the prediction is right. */
export function judgePrediction(
  question: Question,
  { order, time }: Prediction,
  happened: Run['happened'],
): Parting | undefined {
  const parted = partOfOrder(order, question.moments);
  if (parted !== undefined) return { at: parted.came.at, sentences: orderSentences(parted, order) };
  return (time === 'never' ? undefined : time) === question.doneAt ? undefined : partInTime(question, time, happened);
}

function orderSentences({ place, expected, came }: Parted, order: readonly Moment[]): readonly string[] {
  const before = order[place - 1];
  return [
    ...(before === undefined ? [] : [`You were right up to here: ${before.text}.`]),
    `What you expected next: ${expected.text}.`,
    `What came instead, at ${came.at} ms: ${came.text}.`,
  ];
}

function partInTime({ subject, doneAt }: Question, time: number | 'never', happened: Run['happened']): Parting {
  if (doneAt !== undefined && (time === 'never' || time > doneAt)) {
    const said = time === 'never' ? 'You expected that it never is.' : `You expected ${time} ms.`;
    return { at: doneAt, sentences: [`${said} But at ${doneAt} ms ${subject} is done.`] };
  }
  // Only a number can be too early.
  const at = time === 'never' ? happened.until : time;
  return { at, sentences: [`At ${at} ms, where you expected it, ${subject} is not done.`, ...stillOpen(happened, at)] };
}

/** What holds it up at an instant, as far as the picture knows. */
function stillOpen({ lanes }: Run['happened'], at: number): readonly string[] {
  return lanes.flatMap(({ name, segments }) => {
    const segment = segments.find(({ from, to, line }) => line !== undefined && from <= at && at < to);
    return segment === undefined ? [] : [`There ${name} ${segment.kind} on line ${segment.line}.`];
  });
}
