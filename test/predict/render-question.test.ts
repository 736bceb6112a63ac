import { describe, expect, it } from 'vitest';
import { questionOf } from '../../graders/predict/question.ts';
import { renderAnswers, renderOrderQuestion, renderProgram } from '../../graders/predict/render-question.ts';
import { createPen } from '../../graders/report/pen.ts';
import type { TraceEvent } from '../../graders/trace/event.ts';
import { inARow, runOf, stuck } from './runs.ts';

const pen = createPen();
const call = (span: number, name: string): TraceEvent => ({ at: 0, type: 'started', span, of: 'call', name });
const logs = Array.from({ length: 8 }, (_, at) => ({ at, type: 'log', level: 'log', text: `${at}` }) as const);

describe('the sheet of a prediction', () => {
  it('shows the entry, then its helpers, then the case', () => {
    const files = { 'helper.ts': 'export const ms = 100;\n', 'mine.ts': "import { ms } from './helper.ts';\n" };
    const run = runOf(inARow, 'first needs 100 ms');

    expect(
      renderProgram({ exercise: '05 it', files, entry: 'mine.ts', run, question: questionOf(run, 'a') }, pen),
    ).toEqual([
      '05 it: predict before you run',
      '',
      '  mine.ts',
      "   1 | import { ms } from './helper.ts';",
      '',
      '  helper.ts',
      '   1 | export const ms = 100;',
      '',
      '  In this case first needs 100 ms. The check calls together.',
    ]);
  });

  it.each<[string, readonly TraceEvent[]]>([
    ['The file is run.', []],
    ['The check calls together.', [call(1, 'together')]],
    ['The check calls together twice.', [call(1, 'together'), call(2, 'together')]],
    ['The check calls together and oneByOne.', [call(1, 'together'), call(2, 'oneByOne')]],
  ])('says no more of a case without words than %j', (text, events) => {
    const run = runOf(events);
    const lines = renderProgram(
      { exercise: '05 it', files: { 'a.ts': '' }, entry: 'a.ts', run, question: questionOf(run, 'a') },
      pen,
    );

    expect(lines.at(-1)).toBe(`  ${text}`);
  });

  it('asks for the order of all moments, of the first six, or of none', () => {
    const headOf = (events: readonly TraceEvent[]): string | undefined =>
      renderOrderQuestion(questionOf(runOf(events), 'a'), pen)[0];

    expect(headOf(inARow)).toBe('  In which order do these happen?');
    expect(headOf(logs)).toBe('  In which order do these happen, the first 6?');
    expect(headOf([])).toBeUndefined();
  });

  it('has the answers in their order, with times below each other', () => {
    const question = questionOf(runOf(inARow), 'a');
    const letters = new Map([...question.letters].map(([letter, { text }]) => [text, letter]));

    expect(renderAnswers(question, pen)).toEqual([
      `    ${letters.get('the log says "both started"')}    0 ms  the log says "both started"`,
      `    ${letters.get('first starts')}    0 ms  first starts`,
      `    ${letters.get('first ends')}  100 ms  first ends`,
      `    ${letters.get('second starts')}  100 ms  second starts`,
      `    ${letters.get('second ends')}  300 ms  second ends`,
      '  At 300 ms together is done.',
    ]);
    expect(renderAnswers(questionOf(runOf(stuck), 'a'), pen).at(-1)).toBe('  together is never done.');
  });
});
