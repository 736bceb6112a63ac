import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchPeople, type ListedPerson } from '../../graders/formats/match-people.ts';
import type { GradebookLine } from '../../graders/record/class-results.ts';
import type { Person } from '../../graders/record/record.ts';

const ada = lineOf({ id: 'ada', name: 'Ada Lovelace', email: 'Ada@Example.org' });
const ben = lineOf({ id: 's2', name: 'Ben Okri' });
const roster = [ada, ben];

describe('matchPeople', () => {
  it.each<[string, Partial<ListedPerson>, string]>([
    ['an id', { ids: ['1', 'ada'] }, 'ada by id'],
    ['an id in capitals, with blanks', { ids: [' ADA '] }, 'ada by id'],
    ['an address', { ids: ['ada@example.org'] }, 'ada by id'],
    ['a name', { names: ['Ada Lovelace'] }, 'ada by name'],
    ['a name that is turned round', { names: ['lovelace,  ada'] }, 'ada by name'],
    ['an id rather than a name', { ids: ['s2'], names: ['Ada Lovelace'] }, 's2 by id'],
    ['half a name', { names: ['Ada'] }, 'nobody'],
    ['nothing', { ids: [''], names: [''] }, 'nobody'],
    ['ids of two', { ids: ['ada', 's2'] }, 'several'],
  ])('goes by %s', (_, listed, expected) => {
    expect(told([{ ids: [], names: [], ...listed }], roster)).toEqual([expected]);
  });

  it('finds accents however they are written', () => {
    expect(told([{ ids: [], names: ['Ñuñez, Jose\u0301'] }], [lineOf({ id: 'j', name: 'José Ñuñez' })])).toEqual([
      'j by name',
    ]);
  });

  it('leaves two of one name open, on either side', () => {
    const other = lineOf({ id: 's3', name: 'Okri Ben' });

    expect(told([named('Ben Okri')], [ben, other])).toEqual(['several']);
    expect(told([named('Ben Okri'), named('Okri, Ben')], [ben])).toEqual(['several', 'several']);
  });

  it('leaves two open that have one id', () => {
    expect(
      told(
        [
          { ids: ['s2'], names: ['A'] },
          { ids: ['x', 's2'], names: ['B'] },
        ],
        roster,
      ),
    ).toEqual(['several', 'several']);
  });

  it('takes nobody by name whom an id has found', () => {
    expect(told([{ ids: ['s2'], names: [] }, named('Ben Okri')], roster)).toEqual(['s2 by id', 'nobody']);
  });

  it('asks nobody for a name whom an id has found', () => {
    expect(told([{ ids: ['ada'], names: ['Ben Okri'] }, named('Ben Okri')], roster)).toEqual([
      'ada by id',
      's2 by name',
    ]);
  });

  it('never gives one line to two, and takes the order of rows for nothing', () => {
    const key = fc.constantFrom('a', 'b', 'c', 'a b', 'b a', '');
    const person = fc.record({ ids: fc.array(key, { maxLength: 2 }), names: fc.array(key, { maxLength: 2 }) });
    const line = fc.record({ id: key, name: key, email: key }).map(lineOf);
    fc.assert(
      fc.property(fc.array(person, { maxLength: 5 }), fc.array(line, { maxLength: 5 }), (listed, lines) => {
        const matches = matchPeople(listed, lines);

        const found = matches.flatMap((match) => (match.status === 'found' ? [match.line] : []));
        expect(new Set(found).size).toBe(found.length);
        expect(matchPeople(listed.toReversed(), lines.toReversed())).toEqual(matches.toReversed());
      }),
    );
  });
});

function lineOf(person: Person): GradebookLine {
  return { person, submission: null, points: 1, maxPoints: 1, comment: '' };
}

function named(name: string): ListedPerson {
  return { ids: [], names: [name] };
}

function told(listed: readonly ListedPerson[], lines: readonly GradebookLine[]): readonly string[] {
  return matchPeople(listed, lines).map((match) =>
    match.status === 'found' ? `${match.line.person.id} by ${match.isById ? 'id' : 'name'}` : match.status,
  );
}
