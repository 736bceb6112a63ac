/** What was logged, and what the exercise prescribes where it does. */
import { h } from 'preact';
import type { JSX } from 'preact';
import { brief, inert } from '../report/words.ts';
import type { LoggedLine, Moment } from './moments.ts';

/** Returns the log; each line knows the step that it appears with. */
export function viewLog(moments: readonly Moment[], intendedLog: readonly string[] | undefined): JSX.Element {
  const lines = moments.flatMap(({ logged }, step) => logged.map((line) => ({ line, step })));
  return h(
    'section',
    { class: 'log' },
    h('h3', null, 'Log'),
    lines.length === 0
      ? h('p', { class: 'soft' }, 'Nothing is logged.')
      : h(
          'ol',
          { class: 'logged' },
          lines.slice(0, limit).map(({ line, step }) => viewLine(line, step)),
        ),
    lines.length <= limit ? null : h('p', { class: 'note' }, `… and ${lines.length - limit} more lines`),
    intendedLog === undefined ? null : viewIntended(intendedLog),
  );
}

const limit = 1_000;

function viewLine({ at, text, level, actor }: LoggedLine, step: number): JSX.Element {
  return h(
    'li',
    { 'data-step': step, ...(actor === undefined ? {} : { 'data-actor': actor }) },
    h('span', { class: 'time' }, `${at} ms`),
    ' ',
    h('code', null, shown(text)),
    level === 'log' ? null : h('span', { class: 'note' }, ` console.${level}`),
  );
}

function viewIntended(lines: readonly string[]): readonly JSX.Element[] {
  return [
    h('h3', null, 'What the exercise asks to be logged'),
    h(
      'ol',
      { class: 'prescribed' },
      lines.slice(0, limit).map((text) => h('li', null, h('code', null, shown(text)))),
    ),
  ];
}

function shown(text: string): string {
  return inert(brief(text, 300));
}
