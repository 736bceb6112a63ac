/** The two pictures of a run: lanes on one axis, what happened above what can happen. */
import { h } from 'preact';
import type { JSX } from 'preact';
import { brief, counted, inert } from '../report/words.ts';
import type { Run } from '../room/protocol.ts';
import { describeTimeline } from '../trace/describe.ts';
import { lanesToShow } from '../trace/shown.ts';
import type { Lane, Timeline } from '../trace/timeline.ts';
import type { Cast } from './cast.ts';
import type { LoggedLine } from './moments.ts';
import { scalesOf } from './ruler.ts';
import type { Scale } from './ruler.ts';
import { viewAxes, viewLegend, viewTracks } from './tracks.ts';

export interface Pictured {
  readonly run: Run;
  readonly cast: Cast;
  readonly logged: readonly LoggedLine[];
}

/** Returns the pictures; each lane is said in a sentence as well. */
export function viewPicture({ run, cast, logged }: Pictured): JSX.Element {
  const { happened, intended } = run;
  const hasIntended = intended.lanes.length > 0;
  const scales = scalesOf(hasIntended ? [happened, intended] : [happened]);
  const says = (lane: Lane): string => {
    const place = happened.lanes.indexOf(lane);
    const actor = cast.actors.findIndex((each) => each.lane === place);
    return logSentence(logged.filter((line) => line.actor === actor));
  };
  return h(
    'div',
    { class: 'picture' },
    viewSection('What happened', happened, scales, {
      says,
      actorOf: (lane) => cast.actors.findIndex((each) => each.lane === happened.lanes.indexOf(lane)),
    }),
    hasIntended ? viewSection('What can happen', intended, scales) : null,
    viewLegend(),
    h(
      'p',
      { class: 'peek', hidden: true },
      'A lane that you point at, tap or move to with Tab tells of itself; a click on it goes to that instant.',
    ),
  );
}

interface Linked {
  /** What else is known of a lane. */
  readonly says: (lane: Lane) => string;
  readonly actorOf: (lane: Lane) => number;
}

function viewSection(head: string, timeline: Timeline, scales: readonly Scale[], linked?: Linked): JSX.Element {
  const { lanes, more } = lanesToShow(timeline);
  return h(
    'section',
    { class: linked === undefined ? 'can' : 'did' },
    h(
      'div',
      { class: 'lane axis-row' },
      h('h3', null, head),
      h('div', { class: 'drawn' }, linked === undefined ? null : viewAxes(scales)),
    ),
    h(
      'ul',
      { class: 'lanes' },
      lanes.map((lane) => viewLane(lane, timeline, scales, linked)),
    ),
    more === 0 ? null : h('p', { class: 'note' }, `… and ${more} more`),
  );
}

function viewLane(lane: Lane, timeline: Timeline, scales: readonly Scale[], linked: Linked | undefined): JSX.Element {
  const [sentence = ''] = describeTimeline({ lanes: [lane], until: timeline.until });
  const actor = linked?.actorOf(lane) ?? -1;
  const says = [sentence, linked?.says(lane) ?? ''].filter((part) => part !== '').join(' ');
  return h(
    'li',
    { class: 'lane', ...(actor === -1 ? {} : { 'data-actor': actor }) },
    h('span', { class: 'name' }, inert(brief(lane.name, 40))),
    h('div', { class: 'drawn' }, viewTracks(lane, scales)),
    lane.note === undefined ? null : h('span', { class: 'note' }, inert(brief(lane.note, 60))),
    ' ',
    h('span', { class: 'says unseen' }, says),
  );
}

function logSentence(lines: readonly LoggedLine[]): string {
  const [first] = lines;
  if (first === undefined) return '';
  const others = lines.length === 1 ? '' : `, and ${counted(lines.length - 1, 'more line')}`;
  return `It logs “${inert(brief(first.text))}” at ${first.at} ms${others}.`;
}
