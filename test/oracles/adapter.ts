/** What plays scenarios to an exercise: the same under vitest's fake timers as in a room. */
import type { Outcome } from '../../graders/checks/job.ts';
import type { Source } from './sources.ts';

/** What an adapter may use; whoever runs it does the recording. */
export interface Tools<Exports> {
  readonly exports: Exports;
  /** A recorded async function that takes `ms`; it fulfils with its own name unless told otherwise. */
  readonly job: (name: string, ms: number, outcome?: Outcome) => RecordedJob;
  /** Writes a line of the scenario's own into the trace. */
  readonly mark: (text: string) => void;
  /** Waits without being recorded. */
  readonly pause: (ms: number) => Promise<void>;
}

/** `strayLogs`: the exercise prescribes no lines, and one that is logged all the same costs nothing. */
interface Options {
  readonly strayLogs?: 'ignored';
}

export type RecordedJob = (...args: readonly unknown[]) => Promise<unknown>;

/** Which functions an exercise must have, and how a scenario calls them. What `run` comes to is recorded. */
export interface Adapter<Exports = unknown, Input = unknown> extends Options {
  readonly names: readonly string[];
  readonly run: (input: Input, tools: Tools<Exports>) => Promise<unknown>;
}

/** A place to play scenarios in: takes an answer to an exercise and a scenario's input, gives the trace. */
export type Play = (source: Source, adapter: Adapter, input: unknown) => Promise<readonly string[]>;

/** Checks an adapter against its own types, then forgets them. */
export function adapter<Exports, Input>(
  names: readonly (keyof Exports & string)[],
  run: (input: Input, tools: Tools<Exports>) => Promise<unknown>,
  options: Options = {},
): Adapter {
  // Inputs come from the data files and exports from code under test: both are as the adapter says, or a test fails.
  return { names, run, ...options } as Adapter;
}

/** A job as the data has it: it fulfils with `value`, else with its name, or rejects with `NAME failed`. */
export interface JobInput extends WorkInput {
  readonly name: string;
}

/** A job whose name the adapter gives. */
export interface WorkInput {
  readonly ms: number;
  readonly value?: unknown;
  readonly fails?: boolean;
}

export function jobFrom(tools: Tools<unknown>, input: JobInput): RecordedJob {
  const { name, ms, fails } = input;
  if (fails) return tools.job(name, ms, { rejects: new Error(`${name} failed`) });
  return tools.job(name, ms, { fulfils: 'value' in input ? input.value : name });
}
