/** Tells one case: what happened, the arithmetic, the picture, the lines, why, and one step that leads on. */
import { explainDiagnosis } from '../diagnosis/explain-diagnosis.ts';
import type { Run } from '../room/protocol.ts';
import type { Finding } from '../trace/finding.ts';
import type { Diagnosis } from '../verdict.ts';
import { renderExcerpt } from './excerpt.ts';
import { labelled } from './labelled.ts';
import { renderDifference, renderLog } from './log-part.ts';
import { nextStep } from './next-steps.ts';
import type { Pen } from './pen.ts';
import { isTelling, renderPicture } from './picture-part.ts';
import { sentencesOf } from './sentences.ts';
import { sourceNotes } from './source-notes.ts';
import { chooseTold } from './told.ts';
import { counted, inert } from './words.ts';
import { wrap } from './wrap.ts';

/** What a case is told from. */
export interface CaseParts {
  readonly findings: readonly Finding[];
  readonly run?: Run;
  readonly diagnosis?: Diagnosis;
  /** The text of the student's file; missing when there are several, whose lines cannot be told apart. */
  readonly code?: string;
  /** Such as `exercises/05-one-after-another/README.md`. */
  readonly lesson: string;
  /** The line that runs this case again. */
  readonly again?: string;
  /** Whether the picture is wanted even when it shows no difference. */
  readonly always?: boolean;
}

/** Returns the lines of a case, about a screen of them. */
export function renderCase(parts: CaseParts, pen: Pen): readonly string[] {
  const { findings, run, code } = parts;
  const isDrawn = run !== undefined && (parts.always === true || isTelling(run, findings));
  const notes = code === undefined ? [] : renderExcerpt(code, sourceNotes(parts), pen);
  const before = [renderSaid(parts, isDrawn, pen)];
  const after = [renderLog(findings, run, pen), notes, renderAdvice(parts, isDrawn, pen)];
  const used = [...before, ...after].reduce((sum, part) => sum + part.length + (part.length === 0 ? 0 : 1), 0);
  const picture = isDrawn ? renderPicture(run, screen - used - 3, pen) : [];
  return [...before, picture, ...after]
    .filter((part) => part.length > 0)
    .flatMap((part, index) => (index === 0 ? part : ['', ...part]));
}

/** The lines of a screen. */
const screen = 40;

function renderSaid({ findings, run }: CaseParts, isDrawn: boolean, pen: Pen): readonly string[] {
  const { width, ascii } = pen;
  const say = (text: string): readonly string[] => wrap(text, { width, first: '  ' });
  const told = chooseTold(findings, { hasPicture: isDrawn });
  const caseText = run?.case.text ?? '';
  const [first, ...others] = findings;
  const isOnlyText = first?.kind === 'log' && first.timesAreRight === true && others.length === 0;
  return [
    ...(caseText === '' ? [] : say(`In this case ${inert(caseText, { ascii })}.`)),
    ...told.findings.flatMap((finding) => {
      const difference = renderDifference(finding, pen);
      const sentences =
        finding.kind === 'log' && difference.length > 0
          ? [`Line ${finding.index + 1} of the log differs:`]
          : sentencesOf(finding, { run, ascii });
      return [...sentences.flatMap(say), ...difference];
    }),
    ...(told.more === 0 ? [] : say(`And ${counted(told.more, 'more difference')}.`)),
    ...(isOnlyText ? say('Every line is logged at its time; only the text differs.') : []),
  ];
}

function renderAdvice(
  { findings, diagnosis, lesson, again }: CaseParts,
  isDrawn: boolean,
  pen: Pen,
): readonly string[] {
  const words = diagnosis === undefined ? undefined : explainDiagnosis(diagnosis);
  const [told] = chooseTold(findings, { hasPicture: isDrawn }).findings;
  const next = words?.next ?? (told === undefined ? undefined : nextStep(told, { hasPicture: isDrawn }));
  const isOurs = told?.kind === 'crashed';
  return [
    ...(words === undefined ? [] : labelled('Why', words.why, pen)),
    ...(next === undefined ? [] : labelled('Next', next, pen)),
    ...(isOurs || told === undefined ? [] : labelled(next === undefined ? 'Next' : '', `The lesson: ${lesson}`, pen)),
    // One line, whatever its length: it is there to be pasted.
    ...(again === undefined ? [] : [`  ${pen.strong('Again')}  ${again}`]),
  ];
}
