/** Questions about the name of a file or a folder. */

/** Returns the form in which two names are equal where a file system could confuse them. */
export function fold(name: string): string {
  return name.normalize('NFC').toLowerCase().normalize('NFC');
}

/** Whether a folder of this name is never looked into: what tools keep for themselves. */
export function isUnread(folder: string): boolean {
  return folder.startsWith('.') || ['node_modules', '__macosx'].includes(fold(folder));
}

/** Whether Windows keeps this name for a device, with whatever extension. */
export function isReserved(name: string): boolean {
  return /^(?:con|prn|aux|nul|com[\d¹²³]|lpt[\d¹²³]|conin\$|conout\$) *(?:\.|$)/i.test(name);
}

/** How an archive of this name is opened: `other` is one that is not, and undefined is no archive. */
export function archiveKind(name: string): 'zip' | 'tar.gz' | 'other' | undefined {
  return kinds.find(([ending]) => ending.test(name))?.[1];
}

// Canvas and browsers number what they get twice, and may do so before the last ending: `work.tar-1.gz`.
const kinds = [
  [/\.zip$/i, 'zip'],
  [/\.(?:tgz|tar(?:-\d+| ?\(\d+\))?\.gz)$/i, 'tar.gz'],
  [/\.(?:rar|7z|tar|gz|tbz2?|bz2|txz|xz|tzst|zst|zipx)$/i, 'other'],
] as const;

/** Returns the name of an archive without its ending. */
export function withoutEnding(name: string): string {
  return name.replace(/\.(?:zip|tgz|gz)$/i, '').replace(/\.tar(?=$|-\d+$| ?\(\d+\)$)/i, '');
}

/** A name without the mark of a copy, and which copy it is; 0 for none. */
export interface CopyName {
  readonly name: string;
  readonly copy: number;
  /** Browsers write `run (1)`, Canvas writes `run-1` and, from the eighth on, something random. */
  readonly by?: 'browser' | 'canvas';
}

/** Takes the mark of a copy off a name without an ending: `run (1)` and `run-1` are `run`. */
export function readCopy(stem: string): CopyName {
  const [, browsed, again] = /^(.+?) ?\((\d{1,3})\)$/s.exec(stem) ?? [];
  if (browsed !== undefined) return { name: browsed, copy: Number(again), by: 'browser' };
  const [, sent, count] = /^(.+)-(\d{1,3}|[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12})$/s.exec(stem) ?? [];
  if (sent === undefined || count === undefined) return { name: stem, copy: 0 };
  return { name: sent, copy: count.length > 3 ? 8 : Number(count), by: 'canvas' };
}
