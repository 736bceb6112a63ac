/** What is shown once a prediction is made. */
import type { Run } from '../room/protocol.ts';
import type { Pen } from '../report/pen.ts';
import { inert } from '../report/words.ts';
import { wrap } from '../report/wrap.ts';
import { describeTimeline } from '../trace/describe.ts';
import { renderTimeline } from '../trace/text.ts';
import type { Timeline } from '../trace/timeline.ts';
import type { Parting } from './judge-prediction.ts';
import { timelineUntil } from './timeline-until.ts';

/** How time is shown: drawn, or in sentences for those who hear it. */
export type Shape = 'picture' | 'sentences';

/** Returns the head of a right prediction, as lines. */
export function renderRight({ signs, good }: Pen): readonly string[] {
  return [`${good(signs.passed)} Right: this is what happened.`];
}

/** Returns where a wrong prediction and the run part, and what happened up to there, as lines. */
export function renderWrong(
  { at, sentences }: Parting,
  { happened }: Pick<Run, 'happened'>,
  shape: Shape,
  pen: Pen,
): readonly string[] {
  const { width, ascii, signs, bad } = pen;
  return [
    `${bad(signs.failed)} Up to ${at} ms the run was as follows; there it went another way.`,
    '',
    ...sentences.flatMap((sentence) => wrap(inert(sentence, { ascii }), { width, first: '  ' })),
    '',
    ...renderTime(timelineUntil(happened, at), shape, pen),
  ];
}

/** Returns a picture, or the sentences that say the same, as lines. */
export function renderTime(timeline: Timeline, shape: Shape, { width, ascii, ink }: Pen): readonly string[] {
  if (shape === 'picture') {
    const drawn = renderTimeline(timeline, undefined, { width, ascii, colour: ink });
    return drawn.split('\n').map((line) => line.trimEnd());
  }
  return describeTimeline(timeline).flatMap((sentence) => wrap(inert(sentence, { ascii }), { width, first: '  ' }));
}
