/** Makes the page of a case that was run. */
import { join } from 'node:path';
import writeFileAtomic from 'write-file-atomic';
import { explainDiagnosis } from '../diagnosis/explain-diagnosis.ts';
import { renderTimelinePage } from '../page/timeline-page.ts';
import { makeCourseFolder } from '../progress/course-folder.ts';
import { nextStep } from '../report/next-steps.ts';
import { replayCommand } from '../report/replay-command.ts';
import { sentencesOf } from '../report/sentences.ts';
import { sourceNotes } from '../report/source-notes.ts';
import type { Replayed } from '../report/terminal.ts';

/** Writes the page into the course's own folder; gives its path. */
export async function writeTimeline(replayed: Replayed, courseRoot: string): Promise<string> {
  const path = join(await makeCourseFolder(courseRoot), `timeline-${replayed.exercise.number}.html`);
  await writeFileAtomic(path, pageOf(replayed));
  return path;
}

/** The page: HTML that needs nothing else. */
export function pageOf({ exercise: { number, slug }, check, run, findings, source, diagnosis }: Replayed): string {
  const words = diagnosis === undefined ? undefined : explainDiagnosis(diagnosis);
  const [finding] = findings;
  const next = words?.next ?? (finding === undefined ? undefined : nextStep(finding, { hasPicture: true }));
  return renderTimelinePage({
    number,
    slug,
    check,
    run,
    source,
    entry: `${slug}.ts`,
    notes: sourceNotes({ findings, run, ...(diagnosis === undefined ? {} : { diagnosis }) }),
    passes: findings.length === 0,
    caseText: run.case.text,
    sentences: findings.flatMap((each) => sentencesOf(each, { run })),
    lesson: `exercises/${number}-${slug}/README.md`,
    replay: replayCommand({ number, check: check.id, args: run.case.args }),
    ...(words === undefined ? {} : { why: words.why }),
    ...(next === undefined ? {} : { next }),
  });
}
