/** Gradebooks that are hardly any: empty ones, and rows that end early. */
import { describe, expect, it } from 'vitest';
import { fillGradebook } from '../../graders/formats/fill-gradebook.ts';
import { results } from './sample.ts';

describe('a gradebook', () => {
  it.each([
    ['is empty', '', ''],
    ['has other columns', 'Name,Points\nA,\n', '\n  Name\n  Points'],
  ])('is refused when it %s', (_, text, columns) => {
    expect(() => fillGradebook({ name: 'book.csv', text }, results)).toThrow(
      new TypeError(
        "book.csv is neither an export of Canvas's gradebook (Student, ID, Section) nor a grading worksheet of Moodle in English (Identifier, Grade, Last modified (grade)). It has the columns:" +
          columns,
      ),
    );
  });

  it('of Canvas is filled in where a row ends before the column', () => {
    const text = 'Student,ID,SIS Login ID,Section,Notes,Week 3 (12)\nA,1,ada,S1\nB,2,nobody,S1\n';

    const filled = fillGradebook({ name: 'canvas.csv', text }, results);

    expect(filled.text).toBe(text.replace('ada,S1', 'ada,S1,,7'));
    expect(filled.notes.slice(0, 2)).toEqual([
      'canvas.csv: 1 of 2 rows filled in.',
      'canvas.csv: B is not on the roster.',
    ]);
  });

  it('says so of a row that names nobody', () => {
    const text = 'Student,ID,SIS Login ID,Section,Week 3 (12)\n,,,S1,\n';

    expect(fillGradebook({ name: 'canvas.csv', text }, results).notes).toContain(
      'canvas.csv: A row without a name or an id is not on the roster.',
    );
  });

  it('of Moodle is filled in where a row ends before the column, and has nobody in a row without a number', () => {
    const text = 'Username,Last modified (grade),Identifier,Grade\nada,-,Participant 1\nben,-\n';

    const filled = fillGradebook({ name: 'moodle.csv', text }, results);

    expect(filled.text).toBe(text.replace('Participant 1', 'Participant 1,7'));
    expect(filled.notes[0]).toBe('moodle.csv: 1 of 1 row filled in.');
  });
});
