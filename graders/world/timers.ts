/** The queue of timers: what is due next, ties in order of creation. */

/** A timer as the world keeps it. */
export interface Timer {
  readonly id: number;
  due: number;
  /** Milliseconds between two ticks of an interval. */
  readonly every?: number;
  readonly callback: () => void;
  /** A timer that does not keep the program alive. */
  referenced: boolean;
  /** The span whose code set it. */
  readonly span?: number;
  sequence: number;
  open: boolean;
  /** A zero delay that costs 1 ms, because so many went before it at one instant. */
  readonly isPolling: boolean;
  /** A timer of the kit's own: not in the trace. */
  readonly hidden: boolean;
}

export interface TimerQueue {
  readonly add: (timer: Timer) => void;
  readonly remove: (timer: Timer) => void;
  /** Takes the next due timer out. */
  readonly shift: () => Timer | undefined;
  readonly peek: () => Timer | undefined;
  /** Those still waiting, in the order in which they are due. */
  readonly open: () => readonly Timer[];
}

/** Creates an empty queue. */
export function createTimerQueue(): TimerQueue {
  const timers: Timer[] = [];

  function placeOf(timer: Timer): number {
    let low = 0;
    let high = timers.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      const other = timers[middle];
      if (other !== undefined && isBefore(other, timer)) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  return {
    add(timer) {
      timers.splice(placeOf(timer), 0, timer);
    },
    remove(timer) {
      const at = placeOf(timer);
      if (timers[at] === timer) timers.splice(at, 1);
    },
    shift: () => timers.shift(),
    peek: () => timers[0],
    open: () => timers,
  };
}

function isBefore(a: Timer, b: Timer): boolean {
  return a.due < b.due || (a.due === b.due && a.sequence < b.sequence);
}

/** What a trace says of timers that are still open: those that keep the program alive and are not the kit's own. */
export function describeOpen(timers: readonly Timer[]): readonly { readonly due: number; readonly every?: number }[] {
  return timers
    .filter((timer) => timer.referenced && !timer.hidden)
    .map(({ due, every }) => ({ due, ...(every === undefined ? {} : { every }) }));
}
