/** Between the command, which grades in the main thread, and the suite, which vitest runs in a worker thread. */
import { BroadcastChannel } from 'node:worker_threads';
import type { ExerciseName } from './catalog.ts';
import type { CheckInfo } from './room/protocol.ts';
import type { ExerciseVerdict } from './verdict.ts';

/** One exercise that is being graded. */
export interface Planned {
  readonly exercise: ExerciseName;
  readonly checks: readonly CheckInfo[];
}

/** What the suite can ask for. */
export interface Grading {
  readonly plan: () => Promise<readonly Planned[]>;
  readonly verdict: (slug: string) => Promise<ExerciseVerdict>;
}

interface Question {
  readonly id: number;
  /** The exercise whose verdict is wanted; the plan when missing. */
  readonly slug?: string;
}

type Answer = { readonly to: number } & ({ readonly result: unknown } | { readonly error: string });

/** Answers the suite's questions until it is closed. */
export function answerSuite(name: string, grading: Grading): { readonly close: () => void } {
  const channel = new BroadcastChannel(name);
  const answer = async ({ id, slug }: Question): Promise<Answer> => {
    try {
      return { to: id, result: await (slug === undefined ? grading.plan() : grading.verdict(slug)) };
    } catch (error) {
      return { to: id, error: error instanceof Error ? error.message : String(error) };
    }
  };
  channel.onmessage = (event) => {
    const { data } = event as { readonly data: Question | Answer };
    if ('id' in data) void answer(data).then((message) => channel.postMessage(message));
  };
  return channel;
}

/** Asks the command that started the suite. */
export function askCommand(name: string): Grading & { readonly close: () => void } {
  const channel = new BroadcastChannel(name);
  const waiting = new Map<number, (answer: Answer) => void>();
  let asked = 0;
  channel.onmessage = (event) => {
    const { data } = event as { readonly data: Question | Answer };
    if ('to' in data) waiting.get(data.to)?.(data);
  };
  const ask = (question: Omit<Question, 'id'>): Promise<unknown> => {
    asked += 1;
    const id = asked;
    channel.postMessage({ id, ...question });
    return new Promise((resolve, reject) => {
      waiting.set(id, (answer) => ('error' in answer ? reject(new Error(answer.error)) : resolve(answer.result)));
    });
  };
  // Both ends are ours: what comes back is what the other end says it sends.
  return {
    plan: () => ask({}) as Promise<readonly Planned[]>,
    verdict: (slug) => ask({ slug }) as Promise<ExerciseVerdict>,
    close: () => channel.close(),
  };
}
