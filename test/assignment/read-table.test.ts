import { describe, expect, it } from 'vitest';
import { readTable } from '../../graders/assignment/read-table.ts';

const read = (text: string): readonly object[] =>
  readTable(text, 't.csv').map(({ line, cells }) => ({ line, ...Object.fromEntries(cells) }));

describe('a table', () => {
  it('has rows by the names of its header, in lower case and without blanks', () => {
    expect(read('ID , Name\n x , y \n')).toEqual([{ line: 2, id: 'x', name: 'y' }]);
  });

  it('has empty cells where a row ends early, and none where it goes on', () => {
    expect(read('id,name\nx\ny,z,more\n')).toEqual([
      { line: 2, id: 'x', name: '' },
      { line: 3, id: 'y', name: 'z' },
    ]);
  });

  it('is read with semicolons where there are more of them', () => {
    expect(read('id;name;last, first\nx;y;z\n')).toEqual([{ line: 2, id: 'x', name: 'y', 'last, first': 'z' }]);
  });

  it('may be empty', () => {
    expect(read('')).toEqual([]);
    expect(read('id,name\n')).toEqual([]);
  });

  it('is refused when it is none', () => {
    expect(() => read('id\n"x\n')).toThrow(TypeError);
    expect(() => read('id\n"x\n')).toThrow(/^t\.csv cannot be read as a table: Quote Not Closed/);
  });
});
