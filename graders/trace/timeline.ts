/** One stretch of a lane; time that no segment covers is not drawn. */
export interface Segment {
  readonly from: number;
  readonly to: number;
  readonly kind: 'waits' | 'blocks';
  /** The student's line that waits or blocks, where it is known. */
  readonly line?: number;
}

/** One row of the picture: a function from start to end. */
export interface Lane {
  readonly name: string;
  readonly from: number;
  /** Missing when it never ended; later than the timeline's `until` when its end is not shown. */
  readonly to?: number;
  readonly failed?: boolean;
  readonly segments: readonly Segment[];
  /** The instants at which its code ran again after waiting. */
  readonly resumedAt: readonly number[];
  /** A few words at the right end, such as `starts at 100`. */
  readonly note?: string;
}

/** A picture of one run as data: what the text and the SVG are drawn from. */
export interface Timeline {
  readonly lanes: readonly Lane[];
  /** The last instant shown. */
  readonly until: number;
  /** When the check's promise settled; missing when it never does. */
  readonly settledAt?: number;
  /** How many functions that took time have no lane. */
  readonly leftOut?: number;
}
