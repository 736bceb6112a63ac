/** Draws what happened, beside what can happen, in the columns of a terminal. */
import { cellsOf } from './cells.ts';
import { visible } from './escape.ts';
import { createScale } from './scale.ts';
import type { Scale } from './scale.ts';
import { lanesToShow } from './shown.ts';
import type { Shown } from './shown.ts';
import { fineSigns, legend, paint, plainSigns } from './signs.ts';
import type { Colour, Mark, Signs } from './signs.ts';
import type { Lane, Timeline } from './timeline.ts';
import { cutTo, padTo, widthOf } from './width.ts';

export interface TextOptions {
  /** In columns; 40 at least. */
  readonly width?: number;
  /** Only characters that every terminal has. */
  readonly ascii?: boolean;
  readonly colour?: Colour;
}

/** Returns the picture's lines, joined; none is wider than `width`. */
export function renderTimeline(happened: Timeline, intended?: Timeline, options: TextOptions = {}): string {
  const timelines = intended === undefined ? [happened] : [happened, intended];
  const pictures = timelines.map((timeline) => lanesToShow(timeline));
  const until = Math.max(...timelines.map((timeline) => timeline.until));
  const layout = layoutOf(
    pictures.flatMap(({ lanes }) => lanes),
    until,
    options,
  );
  const drawn = pictures.map((picture) => drawPicture(picture, layout));
  const { colour, start } = layout;
  const head = '  what happened';

  return [
    ' '.repeat(start) + colour('axis', labelsOf(layout.scale)),
    colour('head', head) + ' '.repeat(start - head.length) + colour('axis', ticksOf(layout.scale)),
    ...drawn.flatMap((lines, index) => (index === 0 ? lines : [colour('head', '  what can happen'), ...lines])),
    ...drawLegend(pictures, layout),
  ].join('\n');
}

interface Layout {
  readonly signs: Signs;
  readonly colour: Colour;
  readonly width: number;
  /** The column at which lanes start. */
  readonly start: number;
  readonly scale: Scale;
  readonly nameOf: (lane: Lane) => string;
  readonly noteOf: (lane: Lane) => string;
  /** Where beside the lanes there is no room for notes, each goes below its lane. */
  readonly notes: 'beside' | 'below';
}

function layoutOf(lanes: readonly Lane[], until: number, options: TextOptions): Layout {
  const { ascii = false, colour = (_, text) => text } = options;
  const width = Math.max(40, options.width ?? 80);
  const signs = ascii ? plainSigns : fineSigns;
  const cut = (text: string, most: number): string => cutTo(visible(text.slice(0, 200), { ascii }), most, signs.cut);
  const nameOf = ({ name }: Lane): string => cut(name, Math.floor(width * 0.3));
  const noteOf = ({ note = '' }: Lane): string => cut(note, width - 6);
  const start = Math.max(
    '  what can happen '.length,
    4 + Math.max(0, ...lanes.map((lane) => widthOf(nameOf(lane)))) + 2,
  );
  const labels = width - start;
  const widestNote = Math.max(0, ...lanes.map((lane) => widthOf(noteOf(lane))));
  const beside = labels - (widestNote === 0 ? 0 : widestNote + gap);
  const notes = beside >= limits.least ? 'beside' : 'below';
  const columns = Math.min(limits.most, notes === 'beside' ? beside : labels);
  const scale = createScale({ until, columns, labels, goesOn: lanes.some(({ to }) => to === undefined) });
  return { signs, colour, width, start, scale, nameOf, noteOf, notes };
}

/** The columns of lanes, at least and at most. */
const limits = { least: 24, most: 61 };
/** The columns between a lane and its note. */
const gap = 4;

function drawPicture({ lanes, more }: Shown, layout: Layout): readonly string[] {
  const lines = lanes.flatMap((lane) => drawLane(lane, layout));
  return more === 0 ? lines : [...lines, `    ${layout.colour('note', `${layout.signs.cut} and ${more} more`)}`];
}

function drawLane(lane: Lane, { signs, colour, start, scale, nameOf, noteOf, notes }: Layout): readonly string[] {
  const name = nameOf(lane);
  const cells = cellsOf(lane, scale);
  const line = `    ${colour('name', name)}${' '.repeat(start - 4 - widthOf(name))}${paint(cells, signs, colour)}`;
  if (lane.note === undefined) return [line];
  const note = colour('note', noteOf(lane));
  const last = cells.findLastIndex((cell) => cell !== 'empty');
  return notes === 'beside' ? [line + ' '.repeat(scale.end - last + gap) + note] : [line, `      ${note}`];
}

function labelsOf({ ticks, columnOf }: Scale): string {
  return `${ticks.reduce((line, at) => padTo(line, columnOf(at)) + at, '')} ms`;
}

function ticksOf({ ticks, columnOf }: Scale): string {
  return ticks.reduce((line, at) => `${padTo(line, columnOf(at))}|`, '');
}

/** Below the lanes where it fits in one line there, otherwise from the left in as many as it takes. */
function drawLegend(pictures: readonly Shown[], { signs, colour, width, start }: Layout): readonly string[] {
  const hasFailed = pictures.some(({ lanes }) => lanes.some(({ failed }) => failed === true));
  const marks: readonly Mark[] = ['runs', 'waits', 'blocks', 'done', ...(hasFailed ? (['failed'] as const) : [])];
  const lines = legend(marks, signs, { width: width - start, colour });
  if (lines.length === 1) return lines.map((line) => ' '.repeat(start) + line);
  return legend(marks, signs, { width: width - 2, colour }).map((line) => `  ${line}`);
}
