/** The sheet that is filled in before a run is shown: the program, one case, and the question. */
import type { Run } from '../room/protocol.ts';
import type { Pen } from '../report/pen.ts';
import { inert, listed, times } from '../report/words.ts';
import { wrap } from '../report/wrap.ts';
import type { Question } from './question.ts';

/** What is asked about. */
export interface Sheet {
  /** Such as `05 one-after-another`. */
  readonly exercise: string;
  /** The program's files by name, and the one that is called. */
  readonly files: Readonly<Record<string, string>>;
  readonly entry: string;
  readonly run: Pick<Run, 'case' | 'trace'>;
  readonly question: Question;
}

/** Returns the program and the case, as lines. */
export function renderProgram({ exercise, files, entry, run }: Sheet, pen: Pen): readonly string[] {
  const others = Object.keys(files).filter((name) => name !== entry);
  const caseText = run.case.text === '' ? '' : `In this case ${run.case.text}. `;
  return [
    pen.strong(`${exercise}: predict before you run`),
    ...[entry, ...others].flatMap((name) => ['', `  ${inert(name, pen)}`, ...numbered(files[name] ?? '', pen)]),
    '',
    ...wrap(inert(caseText + callsOf(run), pen), { width: pen.width, first: '  ' }),
  ];
}

/** Returns the question about the order, as lines; none when there is nothing to put in order. */
export function renderOrderQuestion({ letters, more }: Question, pen: Pen): readonly string[] {
  if (letters.size === 0) return [];
  const what =
    more === 0 ? 'In which order do these happen?' : `In which order do these happen, the first ${letters.size}?`;
  return [`  ${what}`, ...[...letters].map(([letter, { text }]) => `    ${letter}  ${inert(text, pen)}`)];
}

/** Returns the question about the time. */
export function timeQuestion({ subject }: Question): string {
  return `At how many ms is ${subject} done? If it never is, the answer is never.`;
}

/** Returns the answers, as lines. */
export function renderAnswers({ moments, subject, doneAt, letters }: Question, pen: Pen): readonly string[] {
  const letterOf = new Map([...letters].map(([letter, moment]) => [moment, letter]));
  const digits = Math.max(1, ...moments.map(({ at }) => `${at}`.length));
  return [
    ...moments.map((moment) => {
      const { at, text } = moment;
      return `    ${letterOf.get(moment) ?? ' '}  ${`${at}`.padStart(digits)} ms  ${inert(text, pen)}`;
    }),
    doneAt === undefined ? `  ${subject} is never done.` : `  At ${doneAt} ms ${subject} is done.`,
  ];
}

function numbered(text: string, pen: Pen): readonly string[] {
  const lines = text.trimEnd().split(/\r\n?|\n/);
  const digits = Math.max(4, `${lines.length}`.length + 1);
  return lines.map((line, index) =>
    `${pen.soft(`${index + 1}`.padStart(digits))} ${pen.soft('|')} ${inert(line.replaceAll('\t', '  '), pen)}`.trimEnd(),
  );
}

function callsOf({ trace }: Pick<Run, 'trace'>): string {
  const names = trace.events.flatMap((event) => (event.type === 'started' && event.of === 'call' ? [event.name] : []));
  const said = [...new Set(names)].map((name) => {
    const count = names.filter((each) => each === name).length;
    return count === 1 ? name : `${name} ${times(count)}`;
  });
  return said.length === 0 ? 'The file is run.' : `The check calls ${listed(said)}.`;
}
