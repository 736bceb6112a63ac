/** How much of a case is told: from everything to what fits on the smallest screen. */
import type { PictureSize } from './picture-part.ts';

/** How much is told, in lines or of which kind. */
export interface Size extends PictureSize {
  readonly told: number;
  readonly logged: number;
  readonly notes: number;
  /** Whether no line is left free below the head. */
  readonly isTight: boolean;
  /** Whether no line is left free below the code. */
  readonly isDense: boolean;
}

const full = {
  lanes: 12,
  onlyOthers: false,
  hasLegend: true,
  told: 3,
  logged: 6,
  notes: 4,
  isTight: false,
  isDense: false,
};
const tight = { ...full, isTight: true, logged: 5 };
const brief = { ...tight, onlyOthers: true, told: 2, logged: 3, notes: 3 };
const dense = { ...brief, isDense: true, notes: 2 };

/** From all there is to as little as must be: what the picture repeats goes first, the picture itself last. */
export const sizes: readonly Size[] = [
  full,
  tight,
  { ...tight, onlyOthers: true },
  brief,
  { ...brief, isDense: true },
  dense,
  { ...dense, told: 1 },
  { ...dense, hasLegend: false },
  { ...dense, hasLegend: false, told: 1 },
  { ...dense, hasLegend: false, lanes: 5 },
  { ...dense, hasLegend: false, lanes: 4, told: 1 },
  { ...dense, hasLegend: false, lanes: 3, told: 1 },
  { ...dense, hasLegend: false, lanes: 4, told: 1, notes: 1 },
  { ...full, lanes: 0 },
  { ...brief, lanes: 0 },
  { ...dense, lanes: 0, told: 1, logged: 2, notes: 1 },
];
