import { describe, expect, it } from 'vitest';
import { fillGradebook } from '../../graders/formats/fill-gradebook.ts';
import type { GradebookLine } from '../../graders/record/class-results.ts';
import { failing, lineOf, results, solved } from './sample.ts';

const header =
  'Identifier,Full name,ID number,Email address,Status,Grade,Maximum Grade,Grade can be changed,Last modified (submission),Last modified (grade),Feedback comments';
const ada = 'Participant 101,Ada Lovelace,,ada@example.org,Submitted for grading';
const ben = 'Participant 102,"Okri, Ben",ben,,"Submitted, late"';
const dates = '"Friday, 20 November 2026, 10:00 AM",-';

describe('the worksheet of Moodle', () => {
  it('gets points and comments, and stays the same byte for byte', () => {
    const text = [
      header,
      `${ada},,7.00,Yes,${dates},`,
      `${ben},1.00,7.00,Yes,${dates},"<p>old ""word""</p>"`,
      `Participant 103,Dee Brown,dee,,Draft,,7.00,Yes,${dates},<p>keep</p>`,
      '',
    ];

    const filled = fillGradebook({ name: 'Grades.csv', text: text.join('\r\n') }, results);

    expect(filled.text.split('\r\n')).toEqual([
      header,
      `${ada},7,7.00,Yes,${dates},"one-after-another 4 of 4, solved<br>create-task 3 of 3, solved"`,
      `${ben},3,7.00,Yes,${dates},"one-after-another 3 of 4, failing: together starts both jobs at once"`,
      ...text.slice(3),
    ]);
    expect(filled.notes).toEqual([
      'Grades.csv: 2 of 3 rows filled in.',
      'Grades.csv: eve has 7 points and no row of their own.',
      'Grades.csv: fay has 6 points and no row of their own.',
      'Grades.csv: gus has 6 points and no row of their own.',
    ]);
  });

  it.each([
    ['Participant 104', 'Participant 104'],
    ['104', 'Participant 104'],
    ['PARTICIPANT 104', 'Participant 104'],
  ])('knows %s by the number of the worksheet', (id, identifier) => {
    const text = `Identifier,Grade,Last modified (grade)\n${identifier},,-\n`;

    expect(fill(text, [lineOf({ id }, solved, '')]).text).toBe(
      `Identifier,Grade,Last modified (grade)\n${identifier},7,-\n`,
    );
  });

  it('leaves a grade alone that cannot be changed, and rows that are nobody', () => {
    const text = [header, `${ada},,7.00,No,${dates},`, 'Total,,,,,,,,,,'].join('\n');

    const filled = fill(text, results.gradebook.slice(0, 1));

    expect(filled).toEqual({
      text,
      notes: [
        'Grades.csv: 0 of 1 row filled in.',
        'Grades.csv: Ada Lovelace gets no grade there (it cannot be changed), so the row stays as it is.',
      ],
    });
  });

  it('keeps an old comment where there is no new one', () => {
    const text = 'Identifier,Grade,Last modified (grade),Feedback comments\nParticipant 1,,-,<p>keep</p>\n';

    expect(fill(text, [lineOf({ id: '1' }, solved, '')]).text).toBe(text.replace(',,', ',7,'));
  });

  it('says that it counts to another maximum', () => {
    const { notes } = fill([header, `${ada},,100.00,Yes,${dates},`].join('\n'), []);

    expect(notes[1]).toBe('Grades.csv: The maximum there is 100, here it is 7. The points are written as they are.');
  });

  it('takes a comment for text, not for HTML and not for a formula', () => {
    const text = `Identifier,Grade,Last modified (grade),Feedback comments\nParticipant 1,,-,\n`;

    const filled = fill(text, [lineOf({ id: '1' }, failing, '=<b>1</b> & "2"\n\u001b[31m')]);

    expect(filled.text).toBe(
      `Identifier,Grade,Last modified (grade),Feedback comments\nParticipant 1,3,-,"'=&lt;b&gt;1&lt;/b&gt; &amp; ""2""<br>\\u001b[31m"\n`,
    );
  });

  it('is refused in another language, and so is any other table', () => {
    expect(() => fill('ID,Bewertung\nTeilnehmer/in 1,\n', [])).toThrow(
      new TypeError(
        "Grades.csv is neither an export of Canvas's gradebook (Student, ID, Section) nor a grading worksheet of Moodle in English (Identifier, Grade, Last modified (grade)). It has the columns:\n" +
          '  ID\n  Bewertung',
      ),
    );
  });
});

function fill(text: string, gradebook: readonly GradebookLine[]): ReturnType<typeof fillGradebook> {
  return fillGradebook({ name: 'Grades.csv', text }, { ...results, gradebook });
}
