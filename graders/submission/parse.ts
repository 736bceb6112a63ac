/** Parses a student's file. */
import { parseSync, type Comment, type Program } from 'oxc-parser';
import { canBeEmitted } from './emit.ts';
import { createLines, type Lines } from './lines.ts';
import { Refused } from './refused.ts';

/** A file and its syntax tree. */
export interface ParsedFile {
  readonly file: string;
  readonly text: string;
  readonly program: Program;
  readonly comments: readonly Comment[];
  readonly lines: Lines;
}

/** Parses TypeScript as a module. @throws {Refused} at the first syntax error. */
export async function parseFile(file: string, text: string): Promise<ParsedFile> {
  const parsed = parseSync('file.ts', text, { lang: 'ts', sourceType: 'module', showSemanticErrors: true });
  const { program, comments } = parsed;
  const lines = createLines(text);
  const error = parsed.errors.find(({ severity }) => severity === 'Error');
  // Some rules are about types alone, or mistaken: a second parser decides, as long as there is a tree to go on with.
  if (error !== undefined && (program.body.length === 0 || !(await canBeEmitted(text)))) {
    const at = error.labels.at(-1)?.start ?? 0;
    throw new Refused({
      reason: 'syntax',
      file,
      line: lines.lineAt(at),
      column: lines.columnAt(at),
      message: error.message,
    });
  }
  return { file, text, program, comments, lines };
}
