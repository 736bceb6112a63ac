/** Tells one case: what happened, the arithmetic, the picture, the lines, why, and one step that leads on. */
import type { Run } from '../room/protocol.ts';
import type { SourceFacts } from '../submission/compiled.ts';
import type { Finding } from '../trace/finding.ts';
import type { Diagnosis } from '../verdict.ts';
import { renderAdvice } from './advice.ts';
import { withArithmetic } from './arithmetic.ts';
import { renderExcerpt } from './excerpt.ts';
import { renderDifference, renderLog } from './log-part.ts';
import type { Pen } from './pen.ts';
import { isTelling, renderPicture } from './picture-part.ts';
import { sentencesOf } from './sentences.ts';
import { shownCode } from './shown-code.ts';
import { sizes } from './sizes.ts';
import { chooseTold } from './told.ts';
import { counted, inert } from './words.ts';
import { wrap } from './wrap.ts';

/** What a case is told from. */
export interface CaseParts {
  readonly findings: readonly Finding[];
  readonly run?: Run;
  readonly diagnosis?: Diagnosis;
  readonly facts?: SourceFacts;
  /** The student's files by name. */
  readonly source: Readonly<Record<string, string>>;
  readonly number: string;
  /** Such as `exercises/05-one-after-another`. */
  readonly folder: string;
  /** The text of the lesson, when it is at hand: the link then leads to a line of it. */
  readonly lesson?: string;
  /** The line that runs this case again. */
  readonly again?: string;
  /** Whether the picture is wanted even when it shows no difference. */
  readonly always?: boolean;
}

/** Returns the lines of a case below its head: as much as fits into `room` lines, the most important in any case. */
export function renderCase(given: CaseParts, room: number, pen: Pen): readonly string[] {
  const { run, diagnosis, always = false } = given;
  const parts = { ...given, findings: given.findings.map((finding) => withArithmetic(finding, run)) };
  const isDrawn =
    run !== undefined && (always || isTelling(run, chooseTold(parts.findings, { hasPicture: true }).findings));
  const advice = renderAdvice({ ...parts, isDrawn }, pen);
  let lines: readonly string[] = [];
  for (const size of sizes) {
    // Both lines that a diagnosis names are worth more than the picture.
    if (size.notes === 1 && size.lanes > 0 && diagnosis?.otherLine !== undefined) continue;
    const hasPicture = isDrawn && size.lanes > 0;
    lines = [
      ...(size.isTight ? [] : ['']),
      ...joined([
        renderSaid(parts, { hasPicture, most: size.told }, pen),
        hasPicture ? renderPicture({ ...parts, run, names: diagnosis?.names }, size, pen) : [],
        renderLog(parts.findings, run, pen, size.logged),
        ...together([renderCode(parts, size.notes, pen), advice], size.isDense),
      ]),
    ];
    if (lines.length <= room) break;
  }
  return lines;
}

/** Parts that follow without a line between them are one. */
function together(parts: readonly (readonly string[])[], isDense: boolean): readonly (readonly string[])[] {
  return isDense ? [parts.flat()] : parts;
}

function joined(parts: readonly (readonly string[])[]): readonly string[] {
  return parts.filter((part) => part.length > 0).flatMap((part, index) => (index === 0 ? part : ['', ...part]));
}

function renderSaid(
  { findings, run, diagnosis }: CaseParts,
  { hasPicture, most }: { readonly hasPicture: boolean; readonly most: number },
  pen: Pen,
): readonly string[] {
  const { width, ascii } = pen;
  const say = (text: string): readonly string[] => wrap(text, { width, first: '  ' });
  const told = chooseTold(findings, { hasPicture, most });
  const caseText = run?.case.text ?? '';
  const [first, ...others] = findings;
  const isOnlyText =
    first?.kind === 'log' && first.timesAreRight === true && others.length === 0 && diagnosis?.id !== 'wrong-order';
  return [
    ...(caseText === '' ? [] : say(`In this case ${inert(caseText, { ascii })}.`)),
    ...told.findings.flatMap((finding) => {
      const difference = renderDifference(finding, run, pen);
      const sentences =
        finding.kind === 'log' && difference.length > 0
          ? [`Line ${finding.index + 1} of the log differs:`]
          : sentencesOf(finding, { run, ascii });
      return [...sentences.flatMap(say), ...difference];
    }),
    // Where there is no room for all of them, there is none for their number.
    ...(told.more === 0 || most < 3 ? [] : say(`And ${counted(told.more, 'more difference')}.`)),
    ...(isOnlyText ? say('Every line is logged at its time; only the text differs.') : []),
  ];
}

function renderCode(parts: CaseParts, most: number, pen: Pen): readonly string[] {
  const shown = shownCode(parts);
  if (shown === undefined) return [];
  const { file, notes } = shown;
  return renderExcerpt({ path: `${parts.folder}/${file}`, text: parts.source[file] ?? '', most }, notes, pen);
}
