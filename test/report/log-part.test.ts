import { describe, expect, it } from 'vitest';
import { renderLog } from '../../graders/report/log-part.ts';
import { createPen } from '../../graders/report/pen.ts';
import type { Finding } from '../../graders/trace/finding.ts';
import { sample } from './sample.ts';

const pen = createPen();
const late = (index: number): Finding => ({ kind: 'log-time', index, text: 'x', expected: 0, actual: 100 });
const logged = (...texts: readonly string[]) =>
  sample({
    events: texts.map((text, index) => ({ at: index * 100, type: 'log', level: 'log', text })),
    intended: { settlesAt: 0 },
  }).run;

describe('renderLog', () => {
  it('shows each line with its time and marks the one that differs', () => {
    expect(renderLog([late(1)], logged('A 2', 'A 1\nA\u202e0'), pen)).toEqual([
      '  What was logged',
      '       0 ms  A 2',
      '  ✗  100 ms  A 1',
      '     100 ms  A\\u202e0',
    ]);
  });

  it('shows six lines around it and counts the others', () => {
    const lines = renderLog([late(4)], logged('0', '1', '2', '3', '4', '5', '6', '7', '8', '9'), pen);

    expect([lines[0], lines[3]]).toEqual(['  What was logged (2 before, 2 more)', '  ✗  400 ms  4']);
    expect(lines).toHaveLength(7);
  });

  it('shows fewer where there is less room, the one that differs among them', () => {
    const lines = renderLog([late(4)], logged('0', '1', '2', '3', '4', '5', '6'), pen, 3);

    expect(lines).toEqual([
      '  What was logged (3 before, 1 more)',
      '     300 ms  3',
      '  ✗  400 ms  4',
      '     500 ms  5',
    ]);
  });

  it('says that nothing was logged', () => {
    expect(renderLog([late(0)], logged(), pen)).toEqual(['  Nothing was logged.']);
  });

  it('shows no log where it is not the log that differs', () => {
    expect(renderLog([{ kind: 'called', name: 'a', expected: 1, actual: 0 }], logged('A'), pen)).toEqual([]);
    expect(renderLog([late(0)], undefined, pen)).toEqual([]);
  });
});
