/** What is said of a failing check: what happened, why, what to ask next, and how to see it again. */
import { h } from 'preact';
import type { JSX } from 'preact';
import { inert } from '../report/words.ts';

/** What is known of a failing check, in sentences. */
export interface Said {
  /** The case, such as `first needs 100 ms and second needs 200 ms`; empty when there is nothing to say. */
  readonly caseText?: string;
  /** What happened, a sentence each. */
  readonly sentences: readonly string[];
  /** The diagnosis, in a sentence. */
  readonly why?: string;
  /** The question that leads on. */
  readonly next?: string;
  /** Such as `exercises/05-one-after-another/README.md`. */
  readonly lesson?: string;
  /** The command that runs the case again. */
  readonly replay?: string;
}

/** Returns the sentences and what follows from them. */
export function viewSaid({ caseText = '', sentences, why, next, lesson, replay }: Said): JSX.Element {
  const rows = [
    ['Why', why],
    ['Next', next],
    ['Lesson', lesson],
    ['Again', replay],
  ] as const;
  const shown = rows.filter(([, text]) => text !== undefined);
  return h(
    'div',
    { class: 'said' },
    caseText === '' ? null : h('p', null, `In this case ${inert(caseText)}.`),
    sentences.map((sentence) => h('p', null, inert(sentence))),
    shown.length === 0
      ? null
      : h(
          'dl',
          null,
          shown.map(([word, text = '']) => [
            h('dt', null, word),
            h('dd', null, word === 'Again' ? h('code', null, inert(text)) : inert(text)),
          ]),
        ),
  );
}
