/** A table that somebody else will read again: some cells are written, and all the rest stays byte for byte. */
import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';

export interface Worksheet {
  /** The values of the cells, row by row; the header is the first. */
  readonly rows: readonly (readonly string[])[];
  /** Returns the whole text with these cells written: by row, then by column. */
  readonly write: (cells: ReadonlyMap<number, WrittenCells>) => string;
}

/** Texts by the column that they are written into. */
export type WrittenCells = ReadonlyMap<number, string>;

interface Cell {
  readonly value: string;
  readonly isQuoted: boolean;
}

/**
 * Reads a table whose first cell ends at the delimiter: a comma, a semicolon or a tab.
 *
 * @throws {TypeError} when its quotes do not match.
 */
export function readWorksheet(text: string, name: string): Worksheet {
  const body = text.replace(/^\uFEFF/, '');
  const delimiter = /^(?:"[^"]*"|[^",;\t]*)([,;\t])/.exec(body)?.[1] ?? ',';
  const rows = readRows(body, delimiter, name);
  return {
    rows: rows.map(({ cells }) => cells.map(({ value }) => value)),
    write: (written) => {
      const lines = rows.map((row, index) => rewrite(row, written.get(index), delimiter));
      return text.slice(0, text.length - body.length) + lines.join('');
    },
  };
}

interface Row {
  readonly cells: readonly Cell[];
  /** As it was found, its end included. */
  readonly raw: string;
}

function readRows(body: string, delimiter: string, name: string): readonly Row[] {
  const bytes = Buffer.from(body);
  const rows: Row[] = [];
  let cells: Cell[] = [];
  let from = 0;
  try {
    parse(bytes, {
      delimiter,
      relax_column_count: true,
      cast: (value, { quoting: isQuoted }) => {
        cells.push({ value, isQuoted });
        return value;
      },
      on_record: (record, { bytes: to }) => {
        rows.push({ cells, raw: bytes.subarray(from, to).toString() });
        cells = [];
        from = to;
        return record;
      },
    });
  } catch (error) {
    throw new TypeError(`${name} cannot be read as a table: ${error instanceof Error ? error.message : ''}`);
  }
  return rows;
}

function rewrite({ cells, raw }: Row, written: WrittenCells | undefined, delimiter: string): string {
  if (written === undefined) return raw;
  const before = cells.map(asFound).join(delimiter);
  // A row may end before the column.
  const width = Math.max(cells.length, ...[...written.keys()].map((column) => column + 1));
  const after = Array.from({ length: width }, (_, column) => {
    const cell = cells[column] ?? { value: '', isQuoted: false };
    const text = written.get(column);
    return text === undefined ? asFound(cell) : asWritten(text, cell, delimiter);
  }).join(delimiter);
  return after + raw.slice(before.length);
}

function asFound({ value, isQuoted }: Cell): string {
  return isQuoted ? `"${value.replaceAll('"', '""')}"` : value;
}

/** What a spreadsheet would take for a formula gets an apostrophe. */
function asWritten(text: string, { isQuoted: quoted }: Cell, delimiter: string): string {
  return stringify([[text]], { delimiter, quoted, escape_formulas: true, eof: false });
}
