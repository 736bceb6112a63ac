/** Gets what a page says of a failing check from its record. */
import { explainDiagnosis } from '../diagnosis/explain-diagnosis.ts';
import type { CheckRecord, ExerciseRecord } from '../record/record.ts';
import { nextStep } from '../report/next-steps.ts';
import { sourceNotes } from '../report/source-notes.ts';
import { sentencesOf } from '../report/sentences.ts';
import { chooseTold } from '../report/told.ts';
import type { Told } from '../report/told.ts';
import { counted } from '../report/words.ts';
import type { Run } from '../room/protocol.ts';
import type { Said } from './said-view.ts';
import type { TimelineParts } from './timeline-view.ts';

/** Returns the sentences about a failing check. */
export function saidOf({ number, slug }: ExerciseRecord, check: CheckRecord): Said {
  const { findings = [], diagnosis, case: failing, run } = check;
  const words = diagnosis === undefined ? undefined : explainDiagnosis(diagnosis);
  const told = chooseTold(findings, { hasPicture: run !== undefined });
  const [finding] = told.findings;
  const next =
    words?.next ?? (finding === undefined ? undefined : nextStep(finding, { hasPicture: run !== undefined }));
  return {
    sentences: run === undefined ? check.sentences : sentencesWith(run, told),
    lesson: `exercises/${number}-${slug}/README.md`,
    ...(failing === undefined ? {} : { caseText: failing.text, replay: failing.replay }),
    ...(diagnosis === undefined ? {} : { why: diagnosis.sentence }),
    ...(next === undefined ? {} : { next }),
  };
}

/** What the timeline shows need not be said; what is said is the same as in the terminal. */
function sentencesWith(run: Run, { findings, more }: Told): readonly string[] {
  const sentences = findings.flatMap((finding) => sentencesOf(finding, { run }));
  return more === 0 ? sentences : [...sentences, `And ${counted(more, 'more difference')}.`];
}

/** Returns what the timeline of a failing check shows; nothing when no run of it was kept. */
export function timelineOfCheck(exercise: ExerciseRecord, check: CheckRecord): TimelineParts | undefined {
  const { findings = [], diagnosis, run } = check;
  if (run === undefined) return undefined;
  return {
    run,
    source: exercise.source,
    entry: `${exercise.slug}.ts`,
    notes: sourceNotes({ findings, run, ...(diagnosis === undefined ? {} : { diagnosis }) }),
  };
}
