/** Verdicts about files of one line, and where a student stands then. */
import type { Standing } from '../../graders/progress/standing.ts';
import type { ExerciseVerdict } from '../../graders/verdict.ts';
import { blocked, exerciseOf, passed } from '../report/sample.ts';

/** Two checks, of which both pass or the second one does not. */
export function verdictOf(slug: string, status: 'solved' | 'failing', text: string): ExerciseVerdict {
  const second = status === 'solved' ? passed('second') : blocked('second', 'first');
  return { ...exerciseOf('07', slug, status, [passed('first'), second]), source: { [`${slug}.ts`]: text } };
}

/** Where a student stands in an exercise of this name. */
export function standing(name: string, parts: StandingParts): Standing {
  const exercise = { folder: name, number: name.slice(0, 2), slug: name.slice(3) };
  return { exercise, hints: 0, wasSolved: parts.state === 'solved', ...parts };
}

type StandingParts = { readonly hints?: number; readonly wasSolved?: boolean } & (
  | { readonly state: 'solved' | 'failing'; readonly passed: number; readonly total: number }
  | { readonly state: 'not-started' | 'unchecked' }
);
