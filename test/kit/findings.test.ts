import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { widthOf } from '../../graders/trace/width.ts';
import type { ExerciseVerdict } from '../../graders/verdict.ts';
import { mistakes, root, type Mistake } from './answers.ts';
import { lessonOf, pathOfFindings, reportOn, splitReports } from './findings.ts';
import { openTestKit } from './open.ts';

const kit = await openTestKit(2);
afterAll(() => kit.close());

/** Mistakes of which no line can be shown: what they log is a value, and no text of theirs makes it. */
const withoutLine: ReadonlySet<string> = new Set(['01-blocking-calls/main-with-stamps']);

describe.each(mistakes().map((mistake) => [mistake.exercise.folder, mistake.name, mistake] as const))(
  '%s %s',
  (_, __, mistake) => {
    it('fails exactly the checks on its label, for the reason on its label, and is told so word for word', async () => {
      const verdict = await kit.grade(mistake);
      const failed = verdict.checks.flatMap((check) => (check.status === 'failed' ? [check] : []));

      expect(failed.map(({ check }) => check.id).sort(), problems(verdict)).toEqual([...mistake.fails].sort());
      expect(verdict.checks.filter(({ status }) => ['broken', 'not-started'].includes(status))).toEqual([]);
      expect(failed[0]?.diagnosis?.id ?? 'none', problems(verdict)).toBe(mistake.diagnosis);
      // Written anew by `npm run findings`.
      expect(reportOn(mistake.exercise, verdict)).toBe(committed(mistake));
    });

    it('is told on one screen, with a line of the code, one step, and a paragraph of the lesson', () => {
      const { exercise, name, source } = mistake;
      const lines = committed(mistake).split('\n');
      const shown = lines.flatMap((line) => /^ {2}(exercises\/\S+\.ts):(\d+)$/.exec(line)?.slice(1) ?? []);
      const links = lines.flatMap((line) => /see (exercises\/\S+):(\d+)$/.exec(line)?.slice(1) ?? []);

      expect(lines.length).toBeLessThanOrEqual(24);
      expect(lines.filter((line) => widthOf(line) > 80)).toEqual([]);
      expect(lines.filter((line) => line.startsWith('  Next   '))).toHaveLength(1);
      if (!withoutLine.has(`${exercise.folder}/${name}`)) {
        const [path = '', line = ''] = shown;
        const text = (source.files[path.replace(/^.*\//, '')] ?? '').split('\n')[Number(line) - 1] ?? '';
        expect(path).toBe(`exercises/${exercise.folder}/${source.entry}`);
        expect(text.trim()).not.toBe('');
      }
      const lesson = lessonOf(exercise);
      expect(links[0]).toBe(lesson.path);
      expect(lesson.text.split('\n')[Number(links[1]) - 1]).toMatch(/^(?:\d\. |\s+- )?\S/);
      expect(existsSync(join(root, lesson.path))).toBe(true);
    });
  },
);

/** What is written down for a mistake. */
function committed({ exercise, name }: Mistake): string {
  return splitReports(readFileSync(pathOfFindings(exercise), 'utf8'))[name] ?? '';
}

/** The checks that did not pass, with what a reader needs to see why. */
function problems({ checks }: ExerciseVerdict): string {
  return checks
    .flatMap((check) =>
      check.status === 'failed' ? [`${check.check.id}: ${JSON.stringify(check.findings.slice(0, 2))}`] : [],
    )
    .join('\n');
}
