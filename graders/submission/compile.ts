/** Compiles a student's file and its helpers into one text that a room can evaluate. */
import { censor } from './censor.ts';
import { findSyntaxError } from './check-syntax.ts';
import type { Compiled, CompileResult, SourceFiles } from './compiled.ts';
import { emit } from './emit.ts';
import { mapLines } from './line-map.ts';
import { markFiles } from './mark-files.ts';
import { createNames } from './names.ts';
import { Refused } from './refused.ts';
import { wrapModule } from './wrap.ts';

/** Compiles; a mistake of the student's, or a crash of a tool, is a refusal and never an exception. */
export async function compile(source: SourceFiles): Promise<CompileResult> {
  try {
    return await compileOrThrow(source);
  } catch (error) {
    if (error instanceof Refused) return { status: 'refused', refusal: error.refusal };
    // Source nested too deeply for the stack, or esbuild's own process has died.
    return { status: 'refused', refusal: { reason: 'compiler', file: source.entry, message: String(error) } };
  }
}

async function compileOrThrow({ entry, files }: SourceFiles): Promise<Compiled> {
  const names = createNames(Object.values(files));
  const marked = await markFiles(entry, files, names);
  const { facts, isAsync, waitsOutside: hasSpan } = marked;
  const emitted = await emit({ entry, ...marked });
  const wrapped = wrapModule({ code: names.unhide(emitted.code), names, isAsync, hasSpan });
  const lines = mapLines(emitted.map, wrapped.code, wrapped.linesBefore);
  const censored = censor(wrapped.code);
  if (censored.status === 'unsafe') {
    throw new Refused({ reason: 'unsafe-text', file: entry, ...lines[censored.line], text: censored.text });
  }
  const { code } = censored;
  const error = findSyntaxError(code);
  if (error !== undefined) {
    throw new Refused({ reason: 'syntax', file: entry, ...lines[error.line], message: error.message });
  }
  return { status: 'compiled', code, isAsync, exports: wrapped.exports, imports: wrapped.imports, facts, lines };
}
