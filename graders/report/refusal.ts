/** A refused file, for the terminal. */
import type { Refusal } from '../trace/finding.ts';
import { createPen } from './pen.ts';
import type { PenOptions } from './pen.ts';
import { refusalSentences } from './refusal-sentences.ts';
import { inert } from './words.ts';
import { wrap } from './wrap.ts';

/** Returns why a file is not run at all. */
export function renderRefusal(refusal: Refusal, options: PenOptions = {}): string {
  const { width, ascii, signs, bad } = createPen(options);
  const lines = refusalSentences(refusal).flatMap((sentence) =>
    wrap(inert(sentence, { ascii }), { width, first: '  ' }),
  );
  return lines.map((line, index) => (index === 0 ? bad(signs.failed) + line.slice(1) : line)).join('\n');
}
