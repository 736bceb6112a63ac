/** Chooses the lines of the student's code that a failing check is shown with. */
import { fileWith } from './code-place.ts';
import { sourceNotes } from './source-notes.ts';
import type { Noted, SourceNote } from './source-notes.ts';

/** Lines of one file, the most important first. */
export interface ShownCode {
  readonly file: string;
  readonly line: number;
  readonly notes: readonly SourceNote[];
}

/** All lines that are shown are in one file: the first that is known for sure. */
export function shownCode(noted: Noted & { readonly source: Readonly<Record<string, string>> }): ShownCode | undefined {
  const placed = sourceNotes(noted).flatMap((note) => {
    const file = fileWith(note.line, noted.source);
    return file === undefined ? [] : [{ note, file }];
  });
  const [first] = placed;
  if (first === undefined) return undefined;
  const { file, note } = first;
  return { file, line: note.line, notes: placed.flatMap((each) => (each.file === file ? [each.note] : [])) };
}
