/** What a report is written with: its width, its signs, and its colours, which never carry a meaning alone. */
import picocolors from 'picocolors';
import type { Colour } from '../trace/signs.ts';

export interface PenOptions {
  /** In columns; 80 unless given, 40 at least. */
  readonly width?: number;
  /** Only characters that every terminal has. */
  readonly ascii?: boolean;
  readonly colours?: boolean;
}

export interface Pen {
  readonly width: number;
  readonly ascii: boolean;
  readonly signs: Readonly<
    Record<'passed' | 'failed' | 'untouched' | 'broken' | 'blocked' | 'into' | 'gap' | 'cut', string>
  >;
  readonly good: (text: string) => string;
  readonly bad: (text: string) => string;
  readonly strong: (text: string) => string;
  readonly soft: (text: string) => string;
  /** The colours of the picture. */
  readonly ink: Colour;
}

const fine: Pen['signs'] = {
  passed: '✓',
  failed: '✗',
  untouched: '–',
  broken: '!',
  blocked: '·',
  into: '›',
  gap: '⋮',
  cut: '…',
};
const plain: Pen['signs'] = {
  passed: '+',
  failed: 'x',
  untouched: '-',
  broken: '!',
  blocked: '.',
  into: '>',
  gap: ':',
  cut: '...',
};

/** Creates a pen. */
export function createPen({ width = 80, ascii = false, colours = false }: PenOptions = {}): Pen {
  const { green, red, bold, dim, yellow } = picocolors.createColors(colours);
  const inks: Partial<Record<Parameters<Colour>[0], (text: string) => string>> = {
    blocks: red,
    failed: red,
    done: green,
    head: bold,
    axis: dim,
    note: yellow,
  };
  return {
    width: Math.max(40, width),
    ascii,
    signs: ascii ? plain : fine,
    good: green,
    bad: red,
    strong: bold,
    soft: dim,
    ink: (ink, text) => inks[ink]?.(text) ?? text,
  };
}
