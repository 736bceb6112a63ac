/** The shapes of the SVG picture: dots wait, a solid bar blocks, a triangle runs, a square is done, a cross has failed. */
import { visible } from './escape.ts';

/** Writes `text` so that it is inert in XML, and every character of it can be seen. */
export function xml(text: string): string {
  return visible(text).replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}

/** Writes an element's numbers with one decimal at most. */
export function px(value: number): string {
  return `${Math.round(value * 10) / 10}`;
}

/** A tinted band with dots along its middle; `says` is shown when a pointer rests on it. */
export function waitsMark(from: number, to: number, y: number, says: string = ''): string {
  const band = `<rect x="${px(from)}" y="${px(y - 8)}" width="${px(to - from)}" height="16" rx="2"/>`;
  const dots = to - from < 10 ? '' : `<line x1="${px(from + 4)}" y1="${px(y)}" x2="${px(to - 2)}" y2="${px(y)}"/>`;
  return `<g class="waits">${tip(says)}${band}${dots}</g>`;
}

/** Dots without a band: it goes on, and nobody knows for how long. */
export function goesOnMark(from: number, to: number, y: number): string {
  return `<g class="waits"><line x1="${px(from + 4)}" y1="${px(y)}" x2="${px(to - 2)}" y2="${px(y)}"/></g>`;
}

/** A solid bar, wide enough to be seen however short it was. */
export function blocksMark(from: number, to: number, y: number, says: string = ''): string {
  const width = Math.max(smallest, to - from);
  return `<rect class="blocks" x="${px(from)}" y="${px(y - 8)}" width="${px(width)}" height="16" rx="2">${tip(says)}</rect>`;
}

/** The width of a bar that nothing else may be drawn on. */
export const smallest = 5;

export function runsMark(x: number, y: number): string {
  return `<path class="runs" d="M${px(x)} ${px(y - 7)}l9 7l-9 7z"/>`;
}

export function doneMark(x: number, y: number): string {
  return `<rect class="done" x="${px(x - 5)}" y="${px(y - 5)}" width="10" height="10" rx="1"/>`;
}

export function failedMark(x: number, y: number): string {
  return `<path class="failed" d="M${px(x - 4)} ${px(y - 4)}l8 8m0 -8l-8 8"/>`;
}

export function textMark(kind: string, x: number, y: number, text: string): string {
  return `<text class="${kind}" x="${px(x)}" y="${px(y + 4.5)}">${xml(text)}</text>`;
}

function tip(says: string): string {
  return says === '' ? '' : `<title>${xml(says)}</title>`;
}
