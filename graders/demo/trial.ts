/** Has one answer judged by one grader, and looks at the clock. */
import type { DemoGrader, Opinion } from './demo-grader.ts';

/** What came of a trial. */
export interface Trial {
  /** How often the grader accepted the answer, and how often it was asked. */
  readonly accepted: number;
  readonly asked: number;
  /** Milliseconds of real time, starting the grader included. */
  readonly ms: number;
  readonly verdict?: Opinion['verdict'];
}

/** Keeps the machine busy for some seconds, or until the result is called. */
export type Burden = () => Promise<() => Promise<void>>;

/** How often it is asked while the machine is busy: at once, as when a class is graded. */
const askedWhenBusy = 5;

/** Tries a grader on the answer in a file; the machine gets busy when the grader is ready. */
export async function tryGrader(grader: DemoGrader, answer: string, burden?: Burden): Promise<Trial> {
  const startedAt = performance.now();
  const asked = burden === undefined ? 1 : askedWhenBusy;
  const judges = await Promise.all(Array.from({ length: asked }, () => grader.prepare(answer)));
  const relieve = await burden?.();
  const opinions = await Promise.all(judges.map((judge) => judge()));
  await relieve?.();
  const verdict = opinions[0]?.verdict;
  return {
    accepted: opinions.filter(({ accepts }) => accepts).length,
    asked,
    ms: performance.now() - startedAt,
    ...(verdict === undefined ? {} : { verdict }),
  };
}
