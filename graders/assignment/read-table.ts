/** Reads a spreadsheet's text: a header, and rows by the header's names. */
import { parse } from 'csv-parse/sync';

/** One row, and the line of the file that it stands on. */
export interface TableRow {
  readonly line: number;
  /** The cells without blanks around them, by the header's name in lower case. */
  readonly cells: ReadonlyMap<string, string>;
}

/**
 * Reads comma- or semicolon-separated text with a header.
 *
 * @throws {TypeError} when it cannot be read as such.
 */
export function readTable(text: string, file: string): readonly TableRow[] {
  const [first = ''] = text.split(/\r?\n/, 1);
  const delimiter = count(first, ';') > count(first, ',') ? ';' : ',';
  try {
    const options = { bom: true, delimiter, info: true, relax_column_count: true, skip_empty_lines: true } as const;
    // The library's types do not know that `info` wraps each record.
    const records = parse(text, options) as unknown as readonly WithInfo[];
    const header = (records[0]?.record ?? []).map((name) => name.trim().toLowerCase());
    return records.slice(1).map(({ record, info }) => ({
      line: info.lines,
      cells: new Map(header.map((name, index) => [name, (record[index] ?? '').trim()])),
    }));
  } catch (error) {
    throw new TypeError(`${file} cannot be read as a table: ${error instanceof Error ? error.message : ''}`);
  }
}

interface WithInfo {
  readonly record: readonly string[];
  readonly info: { readonly lines: number };
}

function count(text: string, sign: string): number {
  return text.split(sign).length - 1;
}
