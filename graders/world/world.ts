/** Virtual time and everything else a submission can touch during one case. */
import type { Marks } from '../submission/compiled.ts';
import type { Plain } from '../trace/plain.ts';
import { BudgetSpent, type Spent } from './budget.ts';
import { createConsole } from './console.ts';
import { createVirtualDate } from './date.ts';
import { createEvents } from './events.ts';
import { createLoop, type Loop } from './loop.ts';
import { createModules } from './modules.ts';
import { createRandom } from './random.ts';
import { snapshot } from './snapshot.ts';
import { lineOf, writeStack } from './stack.ts';
import { createTimers } from './timer-functions.ts';
import { createAtomics } from './atomics.ts';

/** The time of day at which a case starts unless it says otherwise, on a fixed day. */
const defaultStart = startAt('09:00:00');

/** What one phase of a case starts with. */
export interface PhaseOptions {
  /** Local (UTC) time of day at 0 ms, `HH:MM:SS`. */
  readonly clock?: string;
  readonly seed?: number;
  readonly firstSpan?: number;
  readonly timers?: number;
  /** The student's file and line for each line of the code that runs. */
  readonly lines: Lines;
  /** Whether each call of a job looks up the line that made it, which is slow. */
  readonly tracesCalls?: boolean;
}

/** For each line of evaluated code: where it stands in the student's files. */
export type Lines = readonly ({ readonly file: string; readonly line: number } | null)[];

export interface World {
  /** What a compartment holds, besides the language itself; sealed by the caller. */
  readonly globals: Readonly<Record<string, unknown>>;
  readonly marks: Marks;
  /** The allowed modules. */
  readonly imports: (name: string) => object;
  /** Classes that a submission has only instances of; sealed by the caller as well. */
  readonly classes: readonly object[];
  /** The present as `Date` shows it, in milliseconds since 1970. */
  readonly wallTime: () => number;
  /** Starts a phase: virtual time begins again at 0 and the trace is empty. */
  readonly begin: (options: PhaseOptions) => Loop;
  readonly loop: () => Loop;
  readonly plain: (value: unknown) => Plain;
  readonly isPromise: (value: unknown) => boolean;
  /** Gives an object a name under which `plain` shows it, for the current phase. */
  readonly nameObject: (value: unknown, name: string) => void;
  readonly lineOf: (error: unknown) => number | undefined;
  /** V8's hook for the text of a stack. */
  readonly writeStack: (error: unknown, frames: readonly NodeJS.CallSite[]) => string;
  /** The line of the student's that is calling the kit right now, when the phase traces calls. */
  readonly callingLine: () => number | undefined;
}

/** Creates a world; call it before the realm is sealed. */
export function createWorld(giveUp: (spent: Spent) => void): World {
  let loop = createLoop({ giveUp });
  let options: PhaseOptions = { lines: [] };
  let wallStart = 0;
  let names = new Map<object, string>();
  let random = createRandom(1);

  const refNames = (value: object): string | undefined => names.get(value);
  const plain = (value: unknown): Plain => snapshot(value, refNames);
  const currentLoop = (): Loop => loop;
  const wallTime = (): number => wallStart + loop.readClock();
  const threw = (where: 'timer' | 'microtask' | 'nextTick', error: unknown): void => {
    if (BudgetSpent.is(error)) return;
    loop.recorder.record({ type: 'threw', where, error: plain(error), ...optionalLine(lineOf(error)) });
  };

  const timers = createTimers({ loop: currentLoop, threw });
  const events = createEvents({ setTimer: (delayMs, callback) => loop.setTimer({ delayMs, callback }), threw });
  const modules = createModules(timers);
  const math = Object.create(Object.prototype, {
    ...Object.getOwnPropertyDescriptors(Math),
    random: { value: () => random(), writable: true, enumerable: false, configurable: true },
  }) as object;

  process.on('unhandledRejection', (error) => {
    if (BudgetSpent.is(error)) return;
    const line = lineOf(error);
    loop.recorder.record({ type: 'unhandled', error: plain(error), ...optionalLine(line) });
  });

  return {
    globals: {
      ...timers.globals,
      ...events.globals,
      console: createConsole({ loop: currentLoop }),
      Date: createVirtualDate(wallTime),
      performance: {
        now: () => loop.readClock(),
        timeOrigin: Date.UTC(2026, 0, 1),
        toJSON: () => ({ timeOrigin: Date.UTC(2026, 0, 1) }),
      },
      Math: math,
      Function: createRefusedFunction(),
      Intl,
      structuredClone,
      SharedArrayBuffer,
      Atomics: createAtomics(currentLoop),
      process: { nextTick: timers.nextTick, argv: [], env: {} },
    },
    marks: {
      loop: (line) => loop.step('loop', line),
      call: (line) => loop.step('calls', line),
      start(name, line) {
        loop.step('calls', line);
        return loop.recorder.start({ of: 'coroutine', name, line });
      },
      wait(span, line, operand) {
        loop.recorder.waits(span, line);
        return operand;
      },
      resume(span, value) {
        loop.recorder.resumes(span);
        return value;
      },
      fail(span, error) {
        loop.recorder.end(span, true);
        return error;
      },
      end: (span) => loop.recorder.end(span, false),
      drop(line, value) {
        if (timers.isPromise(value)) {
          const span = loop.recorder.running();
          loop.recorder.record({ type: 'dropped', line, ...(span === undefined ? {} : { span }) });
        }
        return value;
      },
      later: (name) => Promise.resolve(modules(name)),
    },
    imports: (name) => modules(name),
    classes: [timers.Timeout, BudgetSpent],
    wallTime,
    begin(next) {
      options = next;
      names = new Map();
      random = createRandom(next.seed ?? 1);
      wallStart = next.clock === undefined ? defaultStart : startAt(next.clock);
      loop = createLoop({
        giveUp,
        ...(next.firstSpan === undefined ? {} : { firstSpan: next.firstSpan }),
        ...(next.timers === undefined ? {} : { timers: next.timers }),
      });
      return loop;
    },
    loop: currentLoop,
    plain,
    isPromise: timers.isPromise,
    nameObject(value, name) {
      if ((typeof value === 'object' && value !== null) || typeof value === 'function') names.set(value, name);
    },
    lineOf,
    writeStack: (error, frames) => writeStack(error, frames, options.lines),
    callingLine: () => (options.tracesCalls === true ? lineOf(new Error('where')) : undefined),
  };
}

function startAt(clock: string): number {
  return Date.parse(`2026-01-01T${clock}Z`);
}

function optionalLine(line: number | undefined): { readonly line?: number } {
  return line === undefined ? {} : { line };
}

/** `Function` for `instanceof`; calling it would make code that carries no marks. */
function createRefusedFunction(): object {
  const refused = (): never => {
    throw new TypeError('Making functions from text is not allowed here');
  };
  function Function(): never {
    return refused();
  }
  Object.defineProperty(Function, 'prototype', { value: refused.constructor.prototype as object, writable: false });
  return Function;
}
