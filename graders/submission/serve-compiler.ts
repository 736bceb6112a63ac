/** Answers requests to compile, one after the other. */
import { compile } from './compile.ts';
import type { CompileResult, SourceFiles } from './compiled.ts';

export interface CompileRequest {
  readonly id: number;
  readonly source: SourceFiles;
}

export interface CompileAnswer {
  readonly id: number;
  readonly result: CompileResult;
}

/** Reads a request from each line and answers with a line; ends when the lines do. */
export async function serveCompiler(lines: AsyncIterable<string>, answer: (line: string) => void): Promise<void> {
  for await (const line of lines) {
    // The parent wrote the line, from this very type.
    const { id, source } = JSON.parse(line) as CompileRequest;
    const reply: CompileAnswer = { id, result: await compile(source) };
    answer(JSON.stringify(reply));
  }
}
