/** The named misconceptions: what each is called, why it shows as it does, and the question that leads out of it. */
import type { Misconception } from './misconception.ts';
import { misconceptionsAboutCalls } from './misconceptions-calls.ts';
import { misconceptionsAboutDurations } from './misconceptions-durations.ts';
import { misconceptionsAboutErrors } from './misconceptions-errors.ts';
import { misconceptionsAboutResults } from './misconceptions-results.ts';
import { misconceptionsAboutTime } from './misconceptions-time.ts';
import { misconceptionsAboutWaiting } from './misconceptions-waiting.ts';

/** Every misconception, by the id that a diagnosis carries. */
export const misconceptions: Readonly<Record<string, Misconception>> = {
  ...misconceptionsAboutTime,
  ...misconceptionsAboutDurations,
  ...misconceptionsAboutWaiting,
  ...misconceptionsAboutErrors,
  ...misconceptionsAboutCalls,
  ...misconceptionsAboutResults,
};
