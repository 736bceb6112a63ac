/** Draws what happened, beside what can happen, as one SVG that stands alone. */
import { describeTimeline } from './describe.ts';
import { roundSteps } from './scale.ts';
import { lanesToShow } from './shown.ts';
import { drawSvgLane } from './svg-lane.ts';
import type { Ruler } from './svg-lane.ts';
import { blocksMark, doneMark, failedMark, px, runsMark, textMark, waitsMark, xml } from './svg-marks.ts';
import { svgStyle } from './svg-style.ts';
import type { Lane, Timeline } from './timeline.ts';
import { visible } from './escape.ts';
import { cutTo, widthOf } from './width.ts';

export interface SvgOptions {
  /** What the picture is of, for those who hear it. */
  readonly title: string;
}

/** Returns an SVG of 720 px that says the same in sentences; it holds no scripts, no ids and no links. */
export function renderSvg(happened: Timeline, intended: Timeline | undefined, { title }: SvgOptions): string {
  const sections = [
    { head: 'what happened', timeline: happened },
    ...(intended === undefined ? [] : [{ head: 'what can happen', timeline: intended }]),
  ].map(({ head, timeline }) => ({ head, timeline, ...lanesToShow(timeline) }));
  const lanes = sections.flatMap((section) => section.lanes);
  const layout = layoutOf(lanes, Math.max(...sections.map(({ timeline }) => timeline.until)));

  const shapes: string[] = [];
  let y = size.top;
  for (const [index, section] of sections.entries()) {
    if (index > 0)
      shapes.push(`<line class="rule" x1="${size.edge}" y1="${y - 4}" x2="${size.width - size.edge}" y2="${y - 4}"/>`);
    shapes.push(textMark('head', size.edge, y + 12, section.head));
    y += size.head;
    for (const lane of section.lanes) {
      shapes.push(drawRow(lane, y + size.row / 2, layout));
      y += size.row;
    }
    if (section.more > 0) {
      shapes.push(textMark('note', size.edge + size.indent, y + size.row / 2, `… and ${section.more} more`));
      y += size.row;
    }
    y += size.between;
  }
  const height = y + size.foot;
  const hasFailed = lanes.some(({ failed }) => failed === true);
  const says = sections.map(({ head, timeline }) => `${head}: ${describeTimeline(timeline).join(' ')}`);

  return [
    `<svg xmlns="http://www.w3.org/2000/svg" class="overlap-timeline" role="img" aria-label="${xml(title)}" width="${size.width}" height="${height}" viewBox="0 0 ${size.width} ${height}">`,
    `<title>${xml(title)}</title>`,
    `<desc>${says.map(xml).join('\n')}</desc>`,
    `<style>${svgStyle}</style>`,
    `<rect class="paper" x="0.5" y="0.5" width="${size.width - 1}" height="${height - 1}" rx="8"/>`,
    drawAxis(layout, y - size.between),
    ...shapes,
    drawLegend(layout.ruler.xOf(0), y + size.foot / 2 - 6, hasFailed),
    '</svg>',
    '',
  ].join('\n');
}

const size = { width: 720, edge: 20, indent: 14, top: 44, head: 28, row: 28, between: 12, foot: 40 };
/** The widths of one character in the fonts of names and notes, on the safe side. */
const character = { name: 8, note: 6.8 };

interface Layout {
  readonly ruler: Ruler;
  readonly nameOf: (lane: Lane) => string;
  readonly noteOf: (lane: Lane) => string;
}

function layoutOf(lanes: readonly Lane[], until: number): Layout {
  const nameOf = ({ name }: Lane): string => cutTo(visible(name.slice(0, 200)), 28, '…');
  const noteOf = ({ note = '' }: Lane): string => cutTo(visible(note.slice(0, 200)), 36, '…');
  const widestName = Math.max(14, ...lanes.map((lane) => widthOf(nameOf(lane))));
  const widestNote = Math.max(0, ...lanes.map((lane) => widthOf(noteOf(lane))));
  const start = size.edge + size.indent + widestName * character.name + 16;
  const end = size.width - size.edge - (widestNote === 0 ? 10 : widestNote * character.note + 22);
  const goesOn = lanes.some(({ to }) => to === undefined) ? (until === 0 ? end - start : 26) : 0;
  const scale = until === 0 ? 0 : (end - goesOn - start) / until;
  return { nameOf, noteOf, ruler: { xOf: (at) => start + Math.min(at, until) * scale, end, until } };
}

function drawRow(lane: Lane, y: number, { ruler, nameOf, noteOf }: Layout): string {
  const note = lane.note === undefined ? '' : textMark('note', ruler.end + 16, y, noteOf(lane));
  return textMark('name', size.edge + size.indent, y, nameOf(lane)) + drawSvgLane(lane, y, ruler) + note;
}

function drawAxis({ ruler: { xOf, until } }: Layout, bottom: number): string {
  const label = `${until} ms`.length * 7 + 18;
  const step = roundSteps.find((ms) => xOf(ms) - xOf(0) >= label || ms > until) ?? until + 1;
  const ticks = Array.from({ length: Math.floor(until / step) + 1 }, (_, index) => index * step);
  const last = Math.max(...ticks);
  const y = size.top - 16;
  const unit = `<text class="axis" x="${px(xOf(last) + `${last}`.length * 3.9 + 4)}" y="${y}">ms</text>`;
  return ticks
    .map((at) => {
      const x = px(xOf(at));
      const line = `<line class="grid" x1="${x}" y1="${size.top - 8}" x2="${x}" y2="${bottom}"/>`;
      return `${line}<text class="axis" x="${x}" y="${y}" text-anchor="middle">${at}</text>`;
    })
    .concat(unit)
    .join('');
}

function drawLegend(start: number, y: number, hasFailed: boolean): string {
  const items = [
    { shape: (x: number) => runsMark(x, y), wide: 9, text: 'runs' },
    { shape: (x: number) => waitsMark(x, x + 26, y), wide: 26, text: 'waits' },
    { shape: (x: number) => blocksMark(x, x + 26, y), wide: 26, text: 'blocks' },
    { shape: (x: number) => doneMark(x + 5, y), wide: 10, text: 'done' },
    ...(hasFailed ? [{ shape: (x: number) => failedMark(x + 5, y), wide: 10, text: 'failed' }] : []),
  ];
  let x = start;
  let drawn = '';
  for (const { shape, wide, text } of items) {
    drawn += shape(x) + textMark('legend', x + wide + 8, y, text);
    x += wide + 8 + text.length * character.note + 22;
  }
  return drawn;
}
