/** The reports that our mistakes get, as they are kept in `findings/`: one file an exercise, one report a mistake. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ExerciseName } from '../../graders/catalog.ts';
import { renderFailure } from '../../graders/report/failure.ts';
import type { ExerciseVerdict } from '../../graders/verdict.ts';
import { root } from './answers.ts';

/** Where the reports on the mistakes of an exercise are kept. */
export function pathOfFindings({ folder }: ExerciseName): string {
  return join(import.meta.dirname, 'findings', `${folder}.txt`);
}

/** The lesson's path from the root, and its text. */
export function lessonOf({ folder }: ExerciseName): { readonly path: string; readonly text: string } {
  const path = `exercises/${folder}/README.md`;
  return { path, text: readFileSync(join(root, path), 'utf8') };
}

/** The first failing check as `npm test` tells it; nothing when none fails. */
export function reportOn(exercise: ExerciseName, verdict: ExerciseVerdict): string {
  const [failed] = verdict.checks.flatMap((check) => (check.status === 'failed' ? [check] : []));
  const lessons = { [exercise.slug]: lessonOf(exercise).text };
  return failed === undefined ? '' : renderFailure(verdict, failed, { lessons, fits: true });
}

/** The text of a file of reports, by the names of the mistakes. */
export function joinReports(reports: Readonly<Record<string, string>>): string {
  return Object.entries(reports)
    .map(([name, report]) => `=== ${name}\n${report}\n`)
    .join('\n');
}

/** The reports in such a file. */
export function splitReports(text: string): Readonly<Record<string, string>> {
  const parts = text.replaceAll('\r\n', '\n').split(/^=== /m).slice(1);
  return Object.fromEntries(
    parts.map((part) => {
      const end = part.indexOf('\n');
      return [part.slice(0, end), part.slice(end + 1).trimEnd()];
    }),
  );
}
