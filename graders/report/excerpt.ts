/** Shows lines of the student's file with a few words beside them. */
import { cutTo, padTo, widthOf } from '../trace/width.ts';
import type { Pen } from './pen.ts';
import type { SourceNote } from './source-notes.ts';
import { inert } from './words.ts';
import { wrap } from './wrap.ts';

/** Whose lines are shown. */
export interface ExcerptOf {
  /** Such as `exercises/05-one-after-another/one-after-another.ts`. */
  readonly path: string;
  readonly text: string;
  /** The most notes that there is room for. */
  readonly most?: number;
}

/**
 * Returns the lines of an excerpt, none wider than the pen's width, below a place that editors open; none for notes on
 * lines that are not there.
 */
export function renderExcerpt(
  { path, text: source, most = 4 }: ExcerptOf,
  notes: readonly SourceNote[],
  pen: Pen,
): readonly string[] {
  const lines = source.split(/\r\n?|\n/);
  const textAt = (line: number): string => lines[line - 1] ?? '';
  const noted = notes.filter(({ line }) => textAt(line).trim() !== '').slice(0, most);
  const [first] = noted;
  if (first === undefined) return [];
  const shown = withNeighbours([...noted].sort((a, b) => a.line - b.line).map(({ line }) => line));
  const codeAt = (line: number): string => inert(textAt(line).slice(0, 400).replaceAll('\t', '  '), pen);
  const margin = marginOf(shown.map(codeAt));
  const rows = shown.map((line) => {
    const note = noted.find((each) => each.line === line);
    return { line, code: codeAt(line).slice(margin).trimEnd(), note: note?.text || undefined, at: note?.at };
  });
  const digits = Math.max(4, `${shown.at(-1) ?? 0}`.length + 1);
  const layout = layoutOf(rows, digits, pen);
  const drawn = rows.flatMap((row, index) => {
    const before = shown[index - 1];
    const gap = before !== undefined && before < row.line - 1 ? [`${' '.repeat(digits)} ${pen.signs.gap}`] : [];
    return [...gap, ...drawRow(row, layout, pen)];
  });
  return [...wrap(inert(`${path}:${first.line}`, pen), { width: pen.width, first: '  ' }), ...drawn];
}

const limits = { indent: 12 };

interface Row {
  readonly line: number;
  readonly code: string;
  readonly note: string | undefined;
  readonly at: string | undefined;
}

interface Layout {
  readonly digits: number;
  /** The columns for code, when notes stand beside it. */
  readonly columns: number;
  readonly notes: 'beside' | 'below';
}

function layoutOf(rows: readonly Row[], digits: number, { width, ascii }: Pen): Layout {
  const widestNote = Math.max(
    0,
    ...rows.map(({ note }) => (note === undefined ? 0 : 3 + widthOf(inert(note, { ascii })))),
  );
  const widestCode = Math.max(0, ...rows.map(({ code, note }) => (note === undefined ? 0 : widthOf(code))));
  const room = width - digits - 3 - gap - widestNote;
  if (room < widestCode) return { digits, columns: width - digits - 3, notes: 'below' };
  return { digits, columns: widestCode, notes: 'beside' };
}

/** The columns between code and note. */
const gap = 4;

function drawRow(
  { line, code, note, at }: Row,
  { digits, columns, notes }: Layout,
  { width, ascii, signs, strong, soft }: Pen,
): readonly string[] {
  const head = soft(`${String(line).padStart(digits)} | `);
  if (note === undefined) return [head + cutTo(code, width - digits - 3, signs.cut)];
  const text = inert(note, { ascii });
  const cut = cutTo(fromWhere(code, columns, at, signs.cut), columns, signs.cut);
  if (notes === 'beside') return [head + padTo(cut, columns) + ' '.repeat(gap) + strong(`<- ${text}`)];
  const margin = `${' '.repeat(digits)} | ${' '.repeat(Math.min(limits.indent, code.length - code.trimStart().length))}`;
  return [head + cut, ...wrap(text, { width, first: `${margin}^ `, rest: `${margin}  ` })];
}

/** A line that is too long begins shortly before the call that it is shown for. */
function fromWhere(code: string, columns: number, at: string | undefined, sign: string): string {
  const call = at === undefined ? -1 : code.lastIndexOf(`${at}(`);
  if (widthOf(code) <= columns || call < columns / 2) return code;
  return sign + code.slice(Math.min(call - Math.floor(columns / 3), code.length - columns + 1));
}

/** A single line between two noted ones is shown, too. */
function withNeighbours(lines: readonly number[]): readonly number[] {
  return lines.flatMap((line, index) => (lines[index + 1] === line + 2 ? [line, line + 1] : [line]));
}

/** What all lines are indented by, but for two columns; blank lines do not count. */
function marginOf(texts: readonly string[]): number {
  const indents = texts.map((text) => text.search(/[^ ]/)).filter((indent) => indent !== -1);
  return Math.max(0, Math.min(...indents) - 2);
}
