/** The virtual event loop of one case: a clock that moves only when told to, and the pump that moves it. */
import type { TraceEvent } from '../trace/event.ts';
import type { Budget } from '../trace/finding.ts';
import { budget, BudgetSpent, type Spent } from './budget.ts';
import { createRecorder, type Recorder } from './recorder.ts';
import { createSteps } from './steps.ts';
import { nextTurn } from './turns.ts';
import { createTimerQueue, describeOpen, type Timer } from './timers.ts';

type Settled = Extract<TraceEvent, { type: 'settled' }>;
type Writable<Type> = { -readonly [Key in keyof Type]: Type[Key] };

export interface TimerOptions {
  readonly delayMs: number;
  readonly every?: number;
  readonly callback: () => void;
  /** A timer of the kit's own: not in the trace. */
  readonly hidden?: boolean;
}

export interface LoopOptions {
  /** For code that goes on after its budget is spent and catches what stops it; must not return. */
  readonly giveUp: (spent: Spent) => void;
  readonly firstSpan?: number;
  /** The most timers that may fire before the promise settles. */
  readonly timers?: number;
}

export interface Loop {
  readonly recorder: Recorder;
  /** Virtual milliseconds since the case began. */
  readonly now: () => number;
  /** Reads the clock for a student: free at first, 1 ms each once one turn has polled it often. */
  readonly readClock: () => number;
  /** Lets `ms` pass without running any timer. */
  readonly block: (ms: number) => void;
  readonly setTimer: (options: TimerOptions) => Timer;
  readonly clearTimer: (timer: Timer) => void;
  /** Counts a step of a student's code; throws when the budget is spent. */
  readonly step: (kind: 'loop' | 'calls', line: number) => void;
  readonly spend: (what: Budget, line?: number) => void;
  readonly spent: () => Spent | undefined;
  /** Whether no code that could leave anything behind has run. */
  readonly isUntouched: () => boolean;
  readonly settle: (event: Omit<Settled, 'at' | 'type' | 'timers' | 'open'>) => void;
  /** Runs `body` from a promise job and pumps until everything has run out. */
  readonly run: (body: () => void) => Promise<void>;
}

/** Creates a loop whose time begins now, at 0. */
export function createLoop({ giveUp, firstSpan = 1, timers = budget.timers }: LoopOptions): Loop {
  const queue = createTimerQueue();
  const recorder = createRecorder({
    now: () => now,
    before: endBlocking,
    full: ({ type }) => spend(type === 'log' ? 'output' : 'calls'),
    firstSpan,
  });
  let now = 0;
  let timersMade = 0;
  let sequence = 0;
  let fired = 0;
  let firedAfterwards = 0;
  const reads = new Map<number, number>();
  let stepsAtRead = -1;
  let zeroTurns = 0;
  let spent: Spent | undefined;
  let blockedFrom: number | undefined;
  let settled: Writable<Settled> | undefined;
  let settledThisTurn = false;

  const steps = createSteps({
    spend,
    isSpent: () => spent !== undefined,
    giveUp: () => {
      if (spent !== undefined) giveUp(spent);
    },
  });

  function spend(what: Budget, at: number | undefined = steps.line()): void {
    spent ??= { budget: what, ...(at === undefined ? {} : { line: at }) };
  }

  /** A stretch of blocking is one event, written when it is over. */
  function endBlocking(): void {
    if (blockedFrom === undefined) return;
    const from = blockedFrom;
    blockedFrom = undefined;
    const span = recorder.running();
    const line = steps.line();
    recorder.record({
      type: 'blocked',
      from,
      ...(span === undefined ? {} : { span }),
      ...(line === undefined ? {} : { line }),
    });
  }

  function block(ms: number): void {
    if (ms <= 0) return;
    blockedFrom ??= now;
    now += ms;
    if (now > budget.virtualMs) {
      spend('virtual-time');
      throw new BudgetSpent();
    }
  }

  function afterTurn(): void {
    endBlocking();
    recorder.nothingRuns();
    if (reads.size > 0) reads.clear();
    steps.endTurn();
    if (!settledThisTurn || settled === undefined) return;
    settledThisTurn = false;
    settled.timers = describeOpen(queue.open());
    settled.open = recorder.open();
  }

  /** Moves the clock to the next timer and fires it; false when nothing is left to do. */
  function fireNext(): boolean {
    const timer = queue.peek();
    if (timer === undefined || !queue.open().some((open) => open.referenced)) return false;
    const over = settled === undefined ? overBudget(timer) : undefined;
    if (over !== undefined) spent = { budget: over };
    if (over !== undefined || isEnoughAfterwards(timer)) return false;
    fired += 1;
    queue.shift();
    passTime(timer);
    if (timer.every === undefined) timer.open = false;
    else {
      timer.due = now + Math.max(1, timer.every);
      sequence += 1;
      timer.sequence = sequence;
      queue.add(timer);
    }
    if (!timer.hidden) recorder.record({ type: 'timer-fired', timer: timer.id });
    timer.callback();
    return true;
  }

  function overBudget(timer: Timer): Budget | undefined {
    if (fired >= timers) return 'timers';
    return timer.due > budget.virtualMs ? 'virtual-time' : undefined;
  }

  function isEnoughAfterwards(timer: Timer): boolean {
    if (settled === undefined) return false;
    firedAfterwards += 1;
    return firedAfterwards > budget.timersAfterwards || timer.due > budget.virtualMs;
  }

  function passTime(timer: Timer): void {
    if (timer.due > now) {
      now = timer.due;
      if (timer.isPolling) return;
      zeroTurns = 0;
      return;
    }
    zeroTurns += 1;
    if (zeroTurns === budget.zeroTurns) recorder.record({ type: 'polling' });
  }

  /** A delay of zero costs nothing, until it is used to wait by going round and round. */
  function isPollingDelay(delayMs: number): boolean {
    return delayMs === 0 && zeroTurns >= budget.zeroTurns;
  }

  return {
    recorder,
    now: () => now,
    readClock() {
      const place = steps.line() ?? 0;
      const readsHere = (reads.get(place) ?? 0) + 1;
      reads.set(place, readsHere);
      // A loop takes a step between two reads; whoever just reads on does not poll.
      if (readsHere > budget.freeReads && steps.taken() > stepsAtRead) block(1);
      stepsAtRead = steps.taken();
      return now;
    },
    block,
    setTimer({ delayMs, every, callback, hidden = false }) {
      timersMade += 1;
      sequence += 1;
      const span = recorder.running();
      const isPolling = isPollingDelay(delayMs);
      const timer: Timer = {
        id: timersMade,
        due: now + (isPolling ? 1 : delayMs),
        isPolling,
        callback,
        referenced: true,
        sequence,
        open: true,
        hidden,
        ...(every === undefined ? {} : { every }),
        ...(span === undefined ? {} : { span }),
      };
      queue.add(timer);
      if (hidden) return timer;
      recorder.record({
        type: 'timer-set',
        timer: timer.id,
        due: timer.due,
        ...(every === undefined ? {} : { every }),
        ...(span === undefined ? {} : { span }),
      });
      return timer;
    },
    clearTimer(timer) {
      if (!timer.open) return;
      timer.open = false;
      queue.remove(timer);
      recorder.record({ type: 'timer-cleared', timer: timer.id });
    },
    step: steps.take,
    spend,
    spent: () => spent,
    isUntouched: () => steps.taken() === 0 && timersMade === 0 && recorder.trace.events.length === 0,
    settle(event) {
      if (settled !== undefined) return;
      settledThisTurn = true;
      // What is open is known only after the turn, and is then written into the event.
      settled = recorder.record({ type: 'settled', ...event, timers: [], open: [] }) as Settled;
    },
    run: (body) =>
      new Promise((resolve) => {
        const turn = (): void => {
          afterTurn();
          if (spent !== undefined || !fireNext()) {
            finish();
            return;
          }
          nextTurn(turn);
        };
        const finish = (): void => {
          const running = queue.open().some((timer) => timer.referenced);
          if (settled === undefined && spent === undefined) recorder.record({ type: 'stuck', open: recorder.open() });
          recorder.record({ type: 'drained', cut: running || spent !== undefined });
          resolve();
        };
        // As a module would be: the student's code is called from a promise job.
        void Promise.resolve().then(body);
        nextTurn(turn);
      }),
  };
}
