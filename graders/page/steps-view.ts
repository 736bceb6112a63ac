/** The steps of a run: the controls that walk through them, who does what right now, and all of them in words. */
import { h } from 'preact';
import type { JSX } from 'preact';
import { brief, inert } from '../report/words.ts';
import { lanesToShow } from '../trace/shown.ts';
import type { Timeline } from '../trace/timeline.ts';
import type { Cast } from './cast.ts';
import type { Moment } from './moments.ts';
import type { Change } from './states.ts';

/** The controls; they stay hidden where no script runs. */
export function viewControls(moments: readonly Moment[]): JSX.Element {
  const button = (kind: 'previous' | 'next', sign: string, word: string): JSX.Element =>
    h('button', { type: 'button', class: kind }, h('span', { 'aria-hidden': 'true' }, sign), ` ${word}`);
  return h(
    'div',
    { class: 'controls', hidden: true },
    h(
      'div',
      { class: 'buttons' },
      button('previous', '◀', 'Previous'),
      h('input', { type: 'range', min: 0, max: moments.length - 1, value: 0, step: 1, 'aria-label': 'Step' }),
      button('next', '▶', 'Next'),
    ),
    h('p', { class: 'moment' }, h('span', { class: 'when' }), h('span', { class: 'sentence', 'aria-live': 'polite' })),
  );
}

/** Who does what at the step that is shown: a row for each lane that somebody's code or a job has. */
export function viewNow(cast: Cast, happened: Timeline): JSX.Element {
  const { lanes } = lanesToShow(happened);
  const rows = cast.actors
    .map((actor, place) => ({ ...actor, place }))
    .filter(({ lane }) => lane !== undefined && lanes.some((shown) => shown === happened.lanes[lane]));
  return h(
    'section',
    { class: 'now-list', hidden: true },
    h('h3', null, 'Right now'),
    h(
      'ul',
      null,
      rows.map(({ name, place }) =>
        h(
          'li',
          { 'data-actor': place },
          h('span', { class: 'sign', 'aria-hidden': 'true' }),
          h('span', { class: 'name' }, inert(brief(name, 40))),
          ' ',
          h('span', { class: 'does' }),
        ),
      ),
    ),
  );
}

/** Every step in words, in order; the script takes from here what changes with each. */
export function viewSteps(moments: readonly Moment[], cast: Cast): JSX.Element {
  return h(
    'details',
    { class: 'all', open: true },
    h('summary', null, `All ${moments.length} steps in words`),
    h(
      'ol',
      { class: 'steps scrolls', tabIndex: 0, 'aria-label': 'Steps' },
      moments.map(({ at, sentence, changes }) =>
        h(
          'li',
          { 'data-at': at, 'data-changes': changes.map(encode).join(' ') },
          h('span', { class: 'time' }, `${at} ms`),
          ' ',
          h('span', { class: 'says' }, sentence),
        ),
      ),
    ),
    h(
      'ul',
      { class: 'cast', hidden: true },
      cast.actors.map(({ name }) => h('li', null, inert(brief(name, 40)))),
    ),
  );
}

/** `ACTOR:DOING:AT:LINE`, in which the line may be empty. */
function encode({ actor, doing, at, line }: Change): string {
  return `${actor}:${doing}:${at}:${line ?? ''}`;
}
