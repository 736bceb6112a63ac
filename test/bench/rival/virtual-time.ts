/** What a careful teacher would write around vitest's fake timers: one case, and what happened in it. */
import { afterEach, beforeEach, vi } from 'vitest';
import type { Job } from './inputs.ts';

/** A job or a watched call, from start to end. */
export interface Span {
  readonly name: string;
  readonly from: number;
  to?: number;
  readonly args?: readonly unknown[];
}

export interface Line {
  readonly at: number;
  readonly text: string;
}

/** What happened in one case; times are virtual milliseconds since it began. */
export interface Story {
  /** In the order in which they started. */
  readonly spans: Span[];
  readonly log: Line[];
  /** `NAME starts`, `NAME ends` and marks. */
  readonly events: string[];
  readonly blocked: { readonly from: number; readonly to: number }[];
  settled?: Settled;
}

export interface Settled {
  readonly at: number;
  readonly outcome: { readonly value: unknown } | { readonly error: unknown };
  readonly timersLeft: number;
}

/** What a case may use. */
export interface Stage {
  /** Makes a job that can be called; each call is a span. */
  readonly live: (job: Job) => (...args: readonly unknown[]) => Promise<unknown>;
  /** Makes each call of a function a span. */
  readonly watch: <Args extends readonly unknown[], Result>(
    name: string,
    call: (...args: Args) => Result,
  ) => (...args: Args) => Result;
  readonly mark: (name: string) => void;
  readonly pause: (ms: number) => Promise<void>;
}

/** What is being written down; a fresh one for each case. */
let story: Story;
let begunAt = 0;
const now = (): number => Date.now() - begunAt;

const stage: Stage = {
  live:
    ({ name, ms, outcome }) =>
    async (...args) => {
      const end = startSpan({ name, from: now(), args });
      await stage.pause(ms);
      end();
      if ('error' in outcome) throw outcome.error;
      return outcome.value;
    },
  watch:
    (name, call) =>
    (...args) => {
      const end = startSpan({ name, from: now() });
      const result = call(...args);
      if (result instanceof Promise) void result.then(end, end);
      else end();
      return result;
    },
  mark: (name) => void story.events.push(name),
  pause: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
};

function startSpan(span: Span): () => void {
  const { spans, events } = story;
  spans.push(span);
  events.push(`${span.name} starts`);
  return () => {
    span.to = now();
    events.push(`${span.name} ends`);
  };
}

/** Fakes the timers once for each test: every case lets all of its own run out. */
export function useVirtualTime(): void {
  beforeEach(() => {
    vi.useFakeTimers();
    vi.spyOn(console, 'log').mockImplementation((text: string) => void story.log.push({ at: now(), text }));
    // Blocking moves the clock and lets no timer run.
    vi.spyOn(Atomics, 'wait').mockImplementation((_array: unknown, _index: unknown, _value: unknown, ms = 0) => {
      const from = now();
      vi.setSystemTime(begunAt + from + ms);
      if (ms > 0) story.blocked.push({ from, to: now() });
      return 'timed-out';
    });
  });
  afterEach(() => {
    vi.useRealTimers();
  });
}

/** Runs one case until nothing is left to do, and returns what happened. */
export async function play(body: (stage: Stage) => unknown): Promise<Story> {
  const mine: Story = { spans: [], log: [], events: [], blocked: [] };
  story = mine;
  begunAt = Date.now();
  const settle = (outcome: Settled['outcome']): void => {
    mine.settled = { at: now(), outcome, timersLeft: vi.getTimerCount() };
    mine.events.push('settles');
  };
  void (async () => body(stage))().then(
    (value: unknown) => settle({ value }),
    (error: unknown) => settle({ error }),
  );
  await vi.runAllTimersAsync();
  return mine;
}
