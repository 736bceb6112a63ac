/** The end of a failing case: why, one step that leads on, and the lines to paste. */
import { explainDiagnosis } from '../diagnosis/explain-diagnosis.ts';
import type { CaseParts } from './case-body.ts';
import { labelled } from './labelled.ts';
import { lessonLink } from './lesson-link.ts';
import { asShifted } from './log-sentences.ts';
import { nextStep } from './next-steps.ts';
import type { Pen } from './pen.ts';
import { chooseTold } from './told.ts';

/** Returns the paragraphs, without a line between them. */
export function renderAdvice(parts: CaseParts & { readonly isDrawn: boolean }, pen: Pen): readonly string[] {
  const { findings, diagnosis, number, folder, lesson, run, again, isDrawn } = parts;
  const words = diagnosis === undefined ? undefined : explainDiagnosis(diagnosis);
  const [first] = chooseTold(findings, { hasPicture: isDrawn }).findings;
  const told = first?.kind === 'log' ? asShifted(first, run) : first;
  const next = words?.next ?? (told === undefined ? undefined : nextStep(told, { hasPicture: isDrawn }));
  const link =
    told === undefined
      ? ''
      : lessonLink(`${folder}/README.md`, lesson, {
          finding: told,
          ...(diagnosis === undefined ? {} : { diagnosis }),
          names: called(run),
        });
  return [
    ...(words === undefined ? [] : labelled('Why', words.why, pen)),
    ...(next === undefined ? [] : labelled('Next', next, pen)),
    // A crash is ours to explain.
    ...(told === undefined || told.kind === 'crashed'
      ? []
      : labelled(next === undefined ? 'Next' : '', `npm run hint ${number}, see ${link}`, pen)),
    // One line, whatever its length: it is there to be pasted.
    ...(again === undefined ? [] : [`  ${pen.strong('Again')}  ${again}`]),
  ];
}

function called(run: CaseParts['run']): readonly string[] {
  return (run?.trace.events ?? []).flatMap((event) =>
    event.type === 'started' && event.of === 'call' ? [event.name] : [],
  );
}
