import { describe, expect, it } from 'vitest';
import { csv } from '../../graders/formats/csv.ts';
import { formatsNamed } from '../../graders/formats/formats.ts';
import { junit } from '../../graders/formats/junit.ts';

describe('formatsNamed', () => {
  it('finds each format once, in the order of the words', () => {
    expect(formatsNamed(['junit', 'csv', 'junit'])).toEqual([junit, csv]);
  });

  it('knows every format', () => {
    const all = ['json', 'junit', 'gradescope', 'prairielearn', 'classroom50', 'markdown', 'csv', 'html'];

    expect(new Set(formatsNamed(all)).size).toBe(8);
  });

  it.each(['xml', 'constructor', ''])('refuses %j and lists what there is', (word) => {
    expect(() => formatsNamed(['csv', word])).toThrow(
      new RangeError(
        `There is no format ${word}. There are:\n  json\n  junit\n  gradescope\n  prairielearn\n  classroom50\n  markdown\n  csv\n  html`,
      ),
    );
  });
});
