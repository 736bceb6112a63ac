/** Watches what a child that takes long uses up, and says when it is too much. */
import pidusage from 'pidusage';
import type { Budget } from '../trace/finding.ts';

/** The most that one check may use before its room is killed. */
const limits = {
  /** Milliseconds of processor time, so that a busy machine does not matter. */
  processorMs: 5_000,
  /** Milliseconds of real time, for what does not even compute. */
  realMs: 30_000,
  residentBytes: 512 * 1024 * 1024,
} as const;

const pollMs = 100;

export interface Watch {
  /** A new check begins: it has its own limits. */
  readonly restart: () => void;
  readonly stop: () => void;
}

/** Calls `tooMuch` once, when process `pid` has used more than a limit since the last restart. */
export function watch(pid: number, tooMuch: (budget: Budget) => void): Watch {
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
      const budget = usage === undefined ? undefined : overLimit(usage.memory, usage.ctime - (usedBefore ?? 0));
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

function overLimit(resident: number, processorMs: number): Budget | undefined {
  if (resident > limits.residentBytes) return 'memory';
  return processorMs > limits.processorMs ? 'real-time' : undefined;
}
