/** Decides whether the bytes of a student's files are source text at all. */
import type { Refusal } from '../trace/finding.ts';
import type { SourceFiles } from './compiled.ts';

/** The most that one exercise of a submission may hold. */
export const sourceLimits = { bytesPerFile: 256 * 1024, helpers: 40 } as const;

/** Reads an exercise's files: the entry, which must say something, and its helpers. */
export function readSources(entry: string, contents: Readonly<Record<string, Uint8Array>>): SourceFiles | Refusal {
  if (!Object.hasOwn(contents, entry)) return { reason: 'missing-file', file: entry };
  const names = Object.keys(contents);
  if (names.length > sourceLimits.helpers + 1)
    return { reason: 'too-large', file: entry, text: `${names.length} files` };
  const texts: [string, string][] = [];
  for (const [file, bytes] of Object.entries(contents)) {
    const text = readSource(file, bytes);
    if (typeof text !== 'string') return text;
    texts.push([file, text]);
  }
  const isEmpty = texts.some(([file, text]) => file === entry && saysNothing(text));
  return isEmpty ? { reason: 'empty', file: entry } : { entry, files: Object.fromEntries(texts) };
}

/** The text of one file, without its byte order mark, or why it is none. */
export function readSource(file: string, bytes: Uint8Array): string | Refusal {
  if (bytes.length > sourceLimits.bytesPerFile) return { reason: 'too-large', file, text: `${bytes.length} bytes` };
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    // UTF-16 without a mark reads as UTF-8 with a null character between letters.
    return text.includes('\0') ? { reason: 'encoding', file } : text;
  } catch {
    return { reason: 'encoding', file };
  }
}

/** Whether a text has nothing but blanks and comments. */
export function saysNothing(text: string): boolean {
  const filler = /\s+|\/\/.*|\/\*[^]*?\*\//y;
  while (filler.lastIndex < text.length) if (!filler.test(text)) return false;
  return true;
}
