/** Clues for tests: a short trace, what is intended, the findings, and what the source shows. */
import type { Clues } from '../../graders/diagnosis/evidence.ts';
import type { SourceFacts } from '../../graders/submission/compiled.ts';
import type { TraceEvent } from '../../graders/trace/event.ts';
import type { Finding } from '../../graders/trace/finding.ts';
import type { Lane } from '../../graders/trace/timeline.ts';
import { traceOf } from '../trace/written.ts';

export interface CluesParts {
  readonly findings: readonly Finding[];
  /** The trace, as `traceOf` reads it. */
  readonly trace?: readonly string[];
  /** Events that `traceOf` has no words for. */
  readonly more?: readonly TraceEvent[];
  readonly intended?: readonly Lane[];
  readonly log?: readonly string[];
  readonly intendedLog?: readonly string[];
  readonly facts?: Partial<SourceFacts>;
  readonly source?: string;
}

/** Returns clues as the room and the compiler would hand them over. */
export function cluesOf({
  findings,
  trace = [],
  more = [],
  intended = [],
  log = [],
  intendedLog,
  facts,
  source,
}: CluesParts): Clues {
  const events = [...traceOf(...trace).events, ...more].sort((a, b) => a.at - b.at);
  return {
    findings,
    run: {
      case: { text: '', args: [] },
      trace: { events },
      happened: { lanes: [], until: 0 },
      intended: { lanes: intended, until: 0 },
      log,
      intendedLog,
    },
    facts: { awaits: [], shapes: [], calls: [], ...facts },
    source: source === undefined ? {} : { 'exercise.ts': source },
  };
}

/** A lane of a right run. */
export function lane(name: string, from: number, to: number, more: Partial<Lane> = {}): Lane {
  return { name, from, to, segments: [], resumedAt: [], ...more };
}
