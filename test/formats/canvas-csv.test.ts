import { describe, expect, it } from 'vitest';
import { fillGradebook } from '../../graders/formats/fill-gradebook.ts';
import { results } from './sample.ts';

const header = 'Student,ID,SIS User ID,SIS Login ID,Section,Notes,Week 2 (11),Week 3 (12),Final Score';
const rest = '    Points Possible,,,,,,10.00,7.00,(read only)';

describe('the gradebook of Canvas', () => {
  it('gets the points of everybody who has some, and stays the same byte for byte', () => {
    const text = [
      `\uFEFF${header}`,
      ',,,,,,,Manual Posting,',
      rest,
      '"Curie, Eve",5,,eve,"S1 and S2",,3.00,1.00,80.5',
      '"Lovelace, Ada",1,s1,ada@example.org,S1,"a ""b""",,,',
      '"Brown, Dee",4,s4,dee,S1,=x,,,',
      '"Foster, Hal",8,s8,hal@example.org,S1,,,,',
      '',
    ];

    const filled = fillGradebook({ name: 'canvas.csv', text: text.join('\r\n') }, results);

    expect(filled.text.split('\r\n')).toEqual([
      ...text.slice(0, 3),
      '"Curie, Eve",5,,eve,"S1 and S2",,3.00,7,80.5',
      '"Lovelace, Ada",1,s1,ada@example.org,S1,"a ""b""",,7,',
      ...text.slice(5),
    ]);
    expect(filled.notes).toEqual([
      'canvas.csv: 2 of 4 rows filled in.',
      'canvas.csv: ben has 3 points and no row of their own.',
      'canvas.csv: fay has 6 points and no row of their own.',
      'canvas.csv: gus has 6 points and no row of their own.',
    ]);
  });

  it('leaves alone what was decided there, who is not known, and whoever has no score', () => {
    const text = [
      header,
      rest,
      '"Lovelace, Ada",1,,ada,S1,,,EX,',
      '"Curie, Eve",5,,eve,S1,,,N/A,',
      '"Brown, Dee",4,,dee,S1,,,2.00,',
      '"Student, Test",9,,,S1,,,,',
      '"Okri, Ben",2,,fay,S1,,,,',
      '"Weldon, Fay",3,,fay,S1,,,,',
      '"Okri, Ben",6,,okri,S1,,,,',
    ].join('\n');

    const filled = fillGradebook({ name: 'canvas.csv', text }, results);

    expect(filled.text).toBe(text.replace('okri,S1,,,,', 'okri,S1,,,3,'));
    expect(filled.notes).toEqual([
      'canvas.csv: 1 of 7 rows filled in.',
      'canvas.csv: Lovelace, Ada gets no grade there (EX), so the row stays as it is.',
      'canvas.csv: Curie, Eve gets no grade there (N/A), so the row stays as it is.',
      'canvas.csv: Brown, Dee has no score now, so 2.00 stays there.',
      'canvas.csv: Student, Test is not on the roster.',
      'canvas.csv: Okri, Ben could be several people of the roster, so the row stays as it is.',
      'canvas.csv: Weldon, Fay could be several people of the roster, so the row stays as it is.',
      'canvas.csv: Okri, Ben was found by name alone.',
      'canvas.csv: fay has 6 points and no row of their own.',
      'canvas.csv: gus has 6 points and no row of their own.',
    ]);
  });

  it('reads names in two columns, semicolons and decimal commas', () => {
    const text = [
      'LastName;FirstName;ID;SIS Login ID;Section;Week 3 (12)',
      '    Points Possible;;;;;10,00',
      'Lovelace;Ada;1;;S1;',
    ].join('\n');

    const { text: filled, notes } = fillGradebook({ name: 'canvas.csv', text }, results);

    expect(filled).toBe(text.replace(/;$/, ';7'));
    expect(notes.slice(0, 3)).toEqual([
      'canvas.csv: 1 of 1 row filled in.',
      'canvas.csv: The maximum there is 10, here it is 7. The points are written as they are.',
      'canvas.csv: Lovelace, Ada was found by name alone.',
    ]);
  });

  it('says which assignments there are when it is none of them', () => {
    const text = [header.replace('Week 3', 'Homework 3'), rest].join('\n');

    expect(() => fillGradebook({ name: 'canvas.csv', text }, results)).toThrow(
      new RangeError(
        'canvas.csv: There is no column Week 3. Give the assignment the title that it has in Canvas; there are:\n' +
          '  Notes\n  Week 2 (11)\n  Homework 3 (12)\n  Final Score',
      ),
    );
  });

  it('wants the whole title when two assignments share it', () => {
    const text = 'Student,ID,Section,Week 3 (12),Week 3 (15)\nA,1,S,,\n';

    expect(() => fillGradebook({ name: 'canvas.csv', text }, results)).toThrow(
      new RangeError(
        'canvas.csv: There are several columns Week 3. Give the assignment the whole title of one of them:\n' +
          '  Week 3 (12)\n  Week 3 (15)',
      ),
    );
    expect(fillGradebook({ name: 'canvas.csv', text }, { ...results, title: 'Week 3 (15)' }).text).toBe(text);
  });

  it('refuses a column that Canvas would not read', () => {
    const text = `${header}\n${rest.replace('7.00', '(read only)')}\n`;

    expect(() => fillGradebook({ name: 'canvas.csv', text }, results)).toThrow(
      new RangeError('canvas.csv: Canvas does not read the column Week 3 (12): it is marked as read only.'),
    );
  });
});
