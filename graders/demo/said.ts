/** What our grader says of an answer. */
import { renderCase } from '../report/case-body.ts';
import type { FailedCheck } from '../report/failure.ts';
import type { Pen } from '../report/pen.ts';
import { sentencesOf } from '../report/sentences.ts';
import { wrap } from '../report/wrap.ts';
import { padTo } from '../trace/width.ts';
import type { ExerciseVerdict } from '../verdict.ts';

/** Returns the answer's title and the first sentence about it. */
export function renderSentence(title: string, verdict: ExerciseVerdict, { width, ascii }: Pen): string {
  const failed = firstFailed(verdict);
  const [sentence = ''] = failed?.findings.flatMap((finding) => sentencesOf(finding, { run: failed.run, ascii })) ?? [];
  return wrap(sentence, { width, first: padTo(`  ${title}`, 24) }).join('\n');
}

/** Returns all that there is to say, with the picture. */
export function renderAll(verdict: ExerciseVerdict, pen: Pen): string {
  const failed = firstFailed(verdict);
  if (failed === undefined) {
    const text = verdict.status === 'solved' ? nothing : 'Not every check of together could be run.';
    return wrap(text, { width: pen.width, first: '  ' }).join('\n');
  }
  const { findings, run, diagnosis } = failed;
  const { number, slug, facts } = verdict;
  // Without the source: the file does not lie in the exercise's folder, where the report would place its lines.
  const parts = { findings, run, diagnosis, number, facts, source: {}, folder: `exercises/${number}-${slug}` };
  return renderCase(parts, Infinity, pen).join('\n');
}

const nothing =
  'Nothing: every check of together passes. If the answer is wrong all the same, please report it with the file.';

function firstFailed({ checks }: ExerciseVerdict): FailedCheck | undefined {
  return checks.find((each) => each.status === 'failed');
}
