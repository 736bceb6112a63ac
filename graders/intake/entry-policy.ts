/** Which entries an archive may have: regular files and folders, below its own top, under plain names. */
import { shown } from './intake-error.ts';
import { pathLimits } from './limits.ts';
import { isReserved, isUnread } from './names.ts';

/** What an archive says an entry is; `special` is a device, a pipe, or something unknown. */
export type EntryKind = 'file' | 'folder' | 'link' | 'special';

/** An entry that was looked at. */
export interface CheckedEntry {
  /** With `/` between its parts; none of them is `.` or empty. */
  readonly path: string;
  readonly kind: EntryKind;
  /** Its path leads to one place below the top, whatever else is wrong with it. */
  readonly isNamed: boolean;
  /** It lies in a folder that is never looked into, so only its path matters. */
  readonly isUnread: boolean;
  /** The sentence about it, when it must not be. */
  readonly problem?: string;
}

/** Looks at an entry by itself; a bad one makes a submission invalid, even where it could do no harm. */
export function checkEntry(name: string, kind: EntryKind): CheckedEntry {
  // Windows PowerShell 5 writes the backslash where a slash belongs.
  const written = name.slice(0, pathLimits.length).replaceAll('\\', '/');
  const parts = written.split('/').filter((part) => part !== '' && part !== '.');
  // A link may stand for such a folder.
  const isUnreadHere = (kind === 'file' ? parts.slice(0, -1) : parts).some(isUnread);
  const trap = trapIn(written, parts) ?? (name.length > pathLimits.length ? tooLong : undefined);
  const flaw = trap ?? (isUnreadHere ? undefined : flawOf(parts, kind));
  return {
    // As it was written, so that nobody gets the blame for a path that begins elsewhere.
    path: trap === undefined ? parts.join('/') : written,
    kind,
    isNamed: trap === undefined,
    isUnread: isUnreadHere,
    ...(flaw === undefined ? {} : { problem: `${shown(name)} ${flaw}` }),
  };
}

const tooLong = `has a path of more than ${pathLimits.length} characters.`;

/** What would be dangerous wherever it is. */
function trapIn(written: string, parts: readonly string[]): string | undefined {
  if (written.includes('\0')) return 'has a null character in its name.';
  if (written.startsWith('/') || /^[a-z]:/i.test(parts[0] ?? ''))
    return 'is an absolute path, which an archive must not have.';
  if (parts.includes('..')) return 'leads out of its folder, which an archive must not do.';
  return undefined;
}

/** What is wrong where somebody might read it; honest copies of `node_modules` have all of this. */
function flawOf(parts: readonly string[], kind: EntryKind): string | undefined {
  if (kind === 'link') return 'is a link. Put the file itself there.';
  if (kind === 'special') return 'is neither a file nor a folder.';
  if (parts.length > pathLimits.depth) return `is nested more than ${pathLimits.depth} folders deep.`;
  const reserved = parts.find(isReserved);
  return reserved === undefined ? undefined : `has a name that Windows keeps for itself, ${shown(reserved)}.`;
}
