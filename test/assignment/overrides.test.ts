import { describe, expect, it } from 'vitest';
import { readOverrides } from '../../graders/assignment/overrides.ts';

const header = 'submission,exercise,points,reason\n';

describe('overrides', () => {
  it('say how many points an exercise of a submission gets, and why', () => {
    expect(readOverrides(`${header}ada,05,7,"Shown, in person"\n`, 'overrides.csv')).toEqual([
      { submission: 'ada', slug: 'one-after-another', points: 7, reason: 'Shown, in person' },
    ]);
  });

  it('may be none', () => {
    expect(readOverrides(header, 'overrides.csv')).toEqual([]);
  });

  it.each([
    [
      'submission,exercise,points\nada,05,7\n',
      'o.csv has no column reason. It needs: submission, exercise, points, reason.',
    ],
    [`${header},05,7,x\n`, 'o.csv, line 2 names no submission.'],
    [`${header}ada,05,7.5,x\n`, 'o.csv, line 2: expected whole points from 0 up, got `7.5`.'],
    [`${header}ada,05,-1,x\n`, 'o.csv, line 2: expected whole points from 0 up, got `-1`.'],
    [`${header}ada,05,7,\n`, 'o.csv, line 2 gives no reason. The student will read it: say why.'],
    [`${header}ada,01-02,7,x\n`, 'o.csv, line 2: expected one exercise such as 05, got `01-02`.'],
    [`${header}ada,77,7,x\n`, /^There is no exercise 77\. /],
    [`${header}ada,05,7,x\nada,5,8,y\n`, 'o.csv overrides one-after-another of ada twice. Keep the line that counts.'],
  ])('are refused when they are %j', (text, message) => {
    expect(() => readOverrides(text, 'o.csv')).toThrow(message);
  });
});
