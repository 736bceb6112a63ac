/** The drawn part of a lane, of the axis and of the legend; what they show is said in words beside them. */
import { h } from 'preact';
import type { JSX } from 'preact';
import { drawSvgLane } from '../trace/svg-lane.ts';
import { blocksMark, doneMark, failedMark, px, runsMark, waitsMark } from '../trace/svg-marks.ts';
import type { Lane } from '../trace/timeline.ts';
import type { Scale } from './ruler.ts';

const height = 30;

/** A lane's track, once for each scale. */
export function viewTracks(lane: Lane, scales: readonly Scale[]): readonly JSX.Element[] {
  return scales.map((scale) => viewSvg(scale, height, grid(scale) + drawSvgLane(lane, height / 2, scale)));
}

/** The instants above the tracks, once for each scale. */
export function viewAxes(scales: readonly Scale[]): readonly JSX.Element[] {
  return scales.map((scale) => {
    const last = scale.ticks.at(-1) ?? 0;
    const labels = scale.ticks
      .map((at) => `<text class="axis" x="${px(scale.xOf(at))}" y="14" text-anchor="middle">${at}</text>`)
      .concat(`<text class="axis" x="${px(scale.xOf(last) + `${last}`.length * 3.9 + 4)}" y="14">ms</text>`);
    return viewSvg(scale, 22, labels.join(''), 17);
  });
}

/** What the marks mean. */
export function viewLegend(): JSX.Element {
  const marks = [
    { word: 'runs', shape: runsMark(8, 9) },
    { word: 'waits', shape: waitsMark(0, 26, 9) },
    { word: 'blocks', shape: blocksMark(0, 26, 9) },
    { word: 'done', shape: doneMark(13, 9) },
    { word: 'failed', shape: failedMark(13, 9) },
  ];
  return h(
    'ul',
    { class: 'legend' },
    marks.map(({ word, shape }) =>
      h('li', null, viewDrawn({ width: 26, height: 18, viewBox: '0 0 26 18' }, shape), word),
    ),
  );
}

function grid({ ticks, xOf }: Scale): string {
  return ticks
    .map(xOf)
    .map((x) => `<line class="grid" x1="${px(x)}" y1="0" x2="${px(x)}" y2="${height}"/>`)
    .join('');
}

function viewSvg(scale: Scale, tall: number, shapes: string, nowFrom: number = 0): JSX.Element {
  const now = `<line class="now" x1="-9" y1="${nowFrom}" x2="-9" y2="${tall}"/>`;
  return viewDrawn(
    {
      class: `track ${scale.size}`,
      viewBox: `0 0 ${scale.width} ${tall}`,
      'data-start': px(scale.xOf(0)),
      'data-last': px(scale.xOf(scale.until)),
      'data-until': scale.until,
    },
    shapes + now,
  );
}

/** Every text in the shapes is escaped where they are made. */
function viewDrawn(attributes: Readonly<Record<string, string | number>>, shapes: string): JSX.Element {
  return h('svg', { ...attributes, 'aria-hidden': 'true', dangerouslySetInnerHTML: { __html: shapes } });
}
