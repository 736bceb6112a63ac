/** What a student is asked before a run is shown. */
import type { Run } from '../room/protocol.ts';
import { spansOf } from '../trace/spans.ts';
import { momentsOf, type Moment } from './moments.ts';
import { shuffled } from './shuffled.ts';

/** The question, and what answers it. */
export interface Question {
  /** In the order in which they came; empty when there are no two to put in order. */
  readonly moments: readonly Moment[];
  /** The same under letters, in an order that tells nothing. */
  readonly letters: ReadonlyMap<string, Moment>;
  /** How many more there were after these. */
  readonly more: number;
  /** What is done at the time that is asked for: a call, or `the whole case`. */
  readonly subject: string;
  /** When it is done; missing when it never is. */
  readonly doneAt?: number;
}

/** The most that are asked for: more is a test of patience. */
const most = 6;

/** Makes the question of a run; `key` names the case. */
export function questionOf({ trace, happened }: Pick<Run, 'trace' | 'happened'>, key: string): Question {
  const all = momentsOf(trace);
  const moments = all.length > 1 ? all.slice(0, most) : [];
  const [call, another] = spansOf(trace).filter(({ of }) => of === 'call');
  const { settledAt } = happened;
  const isOne = call !== undefined && another === undefined && call.to === settledAt;
  return {
    moments,
    letters: new Map(shuffled(moments, key).map((moment, index) => ['abcdef'.charAt(index), moment])),
    more: moments.length === 0 ? 0 : all.length - moments.length,
    subject: isOne ? call.name : 'the whole case',
    ...(settledAt === undefined ? {} : { doneAt: settledAt }),
  };
}
