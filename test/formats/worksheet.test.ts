import { stringify } from 'csv-stringify/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readWorksheet } from '../../graders/formats/worksheet.ts';

const cell = fc.oneof(
  fc.string({ maxLength: 8 }),
  fc.string({ unit: 'binary', maxLength: 4 }),
  fc.constantFrom('', '"', 'a,b', 'a;b', 'é', '=1', ' ', 'a\nb', 'a\r\nb', '計算', '👩‍👩‍👧'),
);

describe('readWorksheet', () => {
  it('reads the cells of a table, and the row of each', () => {
    expect(readWorksheet('\uFEFFStudent;ID\r\n"Okri; Ben";2\r\n', 'a.csv').rows).toEqual([
      ['Student', 'ID'],
      ['Okri; Ben', '2'],
    ]);
  });

  it.each([
    ['Student,ID;x', ['Student', 'ID;x']],
    ['Student;ID,x', ['Student', 'ID,x']],
    ['"Student;x",ID', ['Student;x', 'ID']],
    ['Student\tID,x', ['Student', 'ID,x']],
    ['Student', ['Student']],
  ])('takes what stands behind the first cell of %j for the delimiter', (text, row) => {
    expect(readWorksheet(text, 'a.csv').rows).toEqual([row]);
  });

  it('writes a cell and nothing else', () => {
    const sheet = readWorksheet('\uFEFFName,ID,Grade\r\n"Okri, ""Ben""",2,\r\n"Curie",5,"3.0"', 'a.csv');

    const written = sheet.write(
      new Map([
        [1, new Map([[2, '7']])],
        [2, new Map([[2, '4']])],
      ]),
    );

    expect(written).toBe('\uFEFFName,ID,Grade\r\n"Okri, ""Ben""",2,7\r\n"Curie",5,"4"');
  });

  it('writes into a row that ends too early', () => {
    expect(readWorksheet('a,b,c,d\n1\n', 'a.csv').write(new Map([[1, new Map([[2, '7']])]]))).toBe('a,b,c,d\n1,,7\n');
  });

  it.each([
    ['=1+1', `'=1+1`],
    ['+1', `'+1`],
    ['-1', `'-1`],
    ['@a', `'@a`],
    ['\ta', `'\ta`],
    ['\ra', `"'\ra"`],
    ['a,"b"', '"a,""b"""'],
    ['a\nb', '"a\nb"'],
  ])('writes %j so that no spreadsheet acts on it', (text, written) => {
    const sheet = readWorksheet('a,b\n=x,y\n', 'a.csv');

    expect(sheet.write(new Map([[1, new Map([[1, text]])]]))).toBe(`a,b\n=x,${written}\n`);
  });

  it('refuses quotes that do not match', () => {
    expect(() => readWorksheet('a,b\n"c"d,e\n', 'a.csv')).toThrow(
      new TypeError(
        'a.csv cannot be read as a table: Invalid Closing Quote: got "d" at line 2 instead of delimiter, record delimiter, trimable character (if activated) or comment',
      ),
    );
  });

  it('gives back what it read byte for byte, but for the cells that are written', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(cell, cell, cell), { minLength: 2, maxLength: 6 }),
        fc.record({
          delimiter: fc.constantFrom(',', ';', '\t'),
          record_delimiter: fc.constantFrom('\n', '\r\n'),
          quoted: fc.boolean(),
          bom: fc.boolean(),
          eof: fc.boolean(),
        }),
        fc.integer({ min: 1, max: 5 }),
        (rows, options, place) => {
          const row = Math.min(place, rows.length - 1);
          const withCell = (text: string): readonly (readonly string[])[] =>
            rows.map((cells, index) => {
              if (index === 0) return ['first', 'second', 'third'];
              return index === row ? [cells[0], text, cells[2]] : cells;
            });
          const render = (text: string): string =>
            stringify([...withCell(text)], { ...options, quoted_empty: options.quoted, quote_record_delimiter: true });

          const sheet = readWorksheet(render('3'), 'a.csv');

          expect(sheet.write(new Map())).toBe(render('3'));
          expect(sheet.write(new Map([[row, new Map([[1, '12']])]]))).toBe(render('12'));
        },
      ),
    );
  });
});
