/** Watches what a child that takes long uses up, and says when it is too much. */
import pidusage from 'pidusage';
import type { Budget } from '../trace/finding.ts';

/** The most that a child may use. */
export interface Limits {
  /** Milliseconds of processor time, so that a busy machine does not matter. */
  readonly processorMs: number;
  /** Milliseconds of real time, for what does not even compute. */
  readonly realMs: number;
  readonly residentBytes: number;
}

const pollMs = 100;

export interface Watch {
  /** A new piece of work begins: it has its own limits. */
  readonly restart: () => void;
  readonly stop: () => void;
}

/** Calls `tooMuch` once, when process `pid` has used more than a limit since the last restart. */
export function watch(pid: number, limits: Limits, tooMuch: (budget: Budget) => void): Watch {
  let timer: NodeJS.Timeout | undefined;
  let round = 0;

  function restart(): void {
    clearTimeout(timer);
    round += 1;
    const mine = round;
    const startedAt = performance.now();
    let usedBefore: number | undefined;
    const poll = async (): Promise<void> => {
      const usage = await pidusage(pid).catch(() => undefined);
      if (mine !== round) return;
      usedBefore ??= usage?.ctime;
      const budget = usage === undefined ? undefined : overLimit(usage.memory, usage.ctime - (usedBefore ?? 0), limits);
      if (budget !== undefined || performance.now() - startedAt > limits.realMs) {
        stop();
        tooMuch(budget ?? 'real-time');
        return;
      }
      timer = setTimeout(() => void poll(), pollMs);
    };
    timer = setTimeout(() => void poll(), pollMs);
  }

  function stop(): void {
    round += 1;
    clearTimeout(timer);
  }

  return { restart, stop };
}

function overLimit(resident: number, processorMs: number, limits: Limits): Budget | undefined {
  if (resident > limits.residentBytes) return 'memory';
  return processorMs > limits.processorMs ? 'real-time' : undefined;
}
