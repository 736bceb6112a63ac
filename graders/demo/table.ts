/** The demo's table: a row an answer, a column a grader, and a mark at every wrong verdict. */
import type { Pen } from '../report/pen.ts';
import { inert } from '../report/words.ts';
import { cutTo, padTo } from '../trace/width.ts';
import type { DemoAnswer } from './answers.ts';
import type { DemoGrader } from './demo-grader.ts';
import type { Trial } from './trial.ts';

const columns = { answer: 22, grader: 19 } as const;

/** Returns the line above the rows. */
export function renderHeader(graders: readonly DemoGrader[], { strong }: Pen): string {
  return strong(
    line(
      'answer',
      graders.map(({ name }) => padTo(` ${name}`, columns.grader)),
    ),
  );
}

/** Returns the row of one answer; nobody knows which verdicts are wrong when `isRight` is left out. */
export function renderRow(
  { title, isRight }: Pick<DemoAnswer, 'title'> & Partial<Pick<DemoAnswer, 'isRight'>>,
  trials: readonly Trial[],
  pen: Pen,
): string {
  return line(
    cutTo(inert(title, pen), columns.answer - 3, pen.signs.cut),
    trials.map((trial) => renderCell(trial, isRight !== undefined && isWrong(trial, isRight), pen)),
  );
}

/** Whether a grader was wrong even once. */
export function isWrong({ accepted, asked }: Trial, isRight: boolean): boolean {
  return isRight ? accepted < asked : accepted > 0;
}

/** Returns the line below the rows: how many verdicts of each grader were wrong. */
export function renderSum(wrong: readonly number[], rows: number, { strong, good, bad }: Pen): string {
  const cells = wrong.map((count) => (count === 0 ? good : bad)(padTo(` ${count} of ${rows}`, columns.grader)));
  return strong(line('wrong verdicts (!)', cells));
}

function renderCell({ accepted, asked, ms }: Trial, isMarked: boolean, { bad }: Pen): string {
  const says = accepted > 0 ? 'accepts' : 'rejects';
  const often = asked === 1 ? '' : ` ${accepted > 0 ? accepted : asked}/${asked}`;
  const text = padTo(`${isMarked ? '!' : ' '}${says}${often}`, 12);
  const cell = padTo(text + `${(ms / 1000).toFixed(1)}s`.padStart(6), columns.grader);
  return isMarked ? bad(cell) : cell;
}

function line(head: string, cells: readonly string[]): string {
  return `${padTo(`  ${head}`, columns.answer)}${cells.join('')}`.trimEnd();
}
