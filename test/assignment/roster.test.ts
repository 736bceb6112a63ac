import { describe, expect, it } from 'vitest';
import { openOwners } from '../../graders/assignment/owners.ts';
import { readRoster } from '../../graders/assignment/roster.ts';

const ours = `id,name,email,group,submission
al,Ada Lovelace,ada@example.org,red,
bb,Bo Björk,bo@example.org,red,
cc,Cy Chu,cy@example.org,,a-folder of hers
dd,Di Chu,di@example.org,,
ee,"Eve, Di",,,
`;

describe('a roster', () => {
  it('tells people apart by id', () => {
    expect(readRoster(ours, 'roster.csv').map(({ person }) => person)).toEqual([
      { id: 'al', name: 'Ada Lovelace', email: 'ada@example.org', group: 'red' },
      { id: 'bb', name: 'Bo Björk', email: 'bo@example.org', group: 'red' },
      { id: 'cc', name: 'Cy Chu', email: 'cy@example.org' },
      { id: 'dd', name: 'Di Chu', email: 'di@example.org' },
      { id: 'ee', name: 'Eve, Di' },
    ]);
  });

  it('may be an export of Canvas', () => {
    const text = `Student,ID,SIS User ID,SIS Login ID,Section,Week 3 (17)
    Points Possible,,,,,10
"Lovelace, Ada",4711,s1,al@example.org,A,
`;

    const owners = openOwners(readRoster(text, 'canvas.csv'));

    expect(owners.people).toEqual([{ id: '4711', name: 'Lovelace, Ada' }]);
    expect(owners.find(['lovelaceada', '4711', '9']).people).toHaveLength(1);
    expect(owners.find(['lovelaceada']).people).toHaveLength(1);
    expect(owners.find(['Ada Lovelace']).people).toHaveLength(1);
    expect(owners.find(['AL@example.org']).people).toHaveLength(1);
  });

  it('may be a worksheet of Moodle, semicolons and all', () => {
    const text =
      '\uFEFFIdentifier;Full name;Email address;Grade\r\nParticipant 1234567;José Ñuñez;jose@example.org;\r\n';

    const owners = openOwners(readRoster(text, 'moodle.csv'));

    expect(owners.people).toEqual([{ id: 'Participant 1234567', name: 'José Ñuñez', email: 'jose@example.org' }]);
    expect(owners.find(['1234567']).people).toHaveLength(1);
    expect(owners.find(['Jose\u0301 Nun\u0303ez']).people).toHaveLength(1);
  });

  it('may be one of Classroom 50', () => {
    const text = 'username,first_name,last_name,email,section,github_id\nada-l,Ada,Lovelace,,1,99\n';

    const owners = openOwners(readRoster(text, 'students.csv'));

    expect(owners.people).toEqual([{ id: 'ada-l', name: 'Ada Lovelace' }]);
    expect(owners.find(['99']).people).toHaveLength(1);
    expect(owners.find(['Lovelace, Ada']).people).toHaveLength(1);
  });

  it('leaves out a row without an id', () => {
    expect(readRoster('id,name\n,Nobody\nx,X\n', 'r.csv').map(({ person }) => person)).toEqual([
      { id: 'x', name: 'X' },
    ]);
  });

  it.each([
    ['name\nAda\n', TypeError, 'r.csv has no column id. It has: name. Call the one that tells people apart id.'],
    ['id\nal\nal\n', RangeError, 'r.csv has al twice. Keep one row for each person.'],
    ['id\n"al\n', TypeError, /^r\.csv cannot be read as a table: /],
  ])('is refused when it is %j', (text, kind, message) => {
    expect(() => readRoster(text, 'r.csv')).toThrow(kind);
    expect(() => readRoster(text, 'r.csv')).toThrow(message);
  });
});

describe('the owner of a submission', () => {
  const owners = openOwners(readRoster(ours, 'roster.csv'));

  it.each([
    [['cy@example.org'], ['cc']],
    [['cy'], ['cc']],
    [['A-FOLDER of hers', 'dd'], ['cc']],
    [['al'], ['al', 'bb']],
    [['Björk, Bo'], ['al', 'bb']],
    [['red'], ['al', 'bb']],
    [['nobody', ''], []],
  ])('with the keys %j is %j', (keys, ids) => {
    expect(owners.find(keys).people.map(({ id }) => id)).toEqual(ids);
  });

  it('is nobody whose name has no letter in it', () => {
    const masked = openOwners(readRoster('id,name\nx,***\n', 'r.csv'));

    expect(masked.find(['***', '---']).people).toEqual([]);
    expect(masked.find(['X']).people).toEqual([{ id: 'x', name: '***' }]);
  });

  it('is left open when two fit equally well', () => {
    const { people, torn } = owners.find(['Cy Chu', 'Di Chu']);

    expect(people).toEqual([]);
    expect(torn.map(({ id }) => id)).toEqual(['cc', 'dd']);
  });
});
