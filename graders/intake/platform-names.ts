/** What Moodle, Canvas, Git hosts and browsers write into the names of files and folders. */
import { archiveKind, readCopy, withoutEnding } from './names.ts';

/** What a name says of a submission. */
export interface OwnerNames {
  /** What a roster may call its owner. */
  readonly keys: readonly string[];
  readonly attempt: number;
}

/** A file of a download in which everybody's files lie in one folder, or a folder of one where they do not. */
export interface PlatformFile extends OwnerNames {
  readonly platform: 'canvas' | 'moodle';
  /** All files of one submission have this in common. */
  readonly owner: string;
  /** What its name begins with. */
  readonly prefix: string;
  /** What comes after that; empty for a folder. */
  readonly name: string;
  /** The same without the mark of a later attempt. */
  readonly plain: string;
  /** Platforms keep what was typed into their own editors apart from the files. */
  readonly isTyped: boolean;
}

/** Reads a name that a platform has made; undefined when none has. */
export function readPlatformName(name: string): PlatformFile | undefined {
  return readMoodle(name) ?? readCanvas(name);
}

/** `Ada Lovelace_1234567_assignsubmission_file_run.ts`, and the folder that ends with `file` or `file_`. */
function readMoodle(found: string): PlatformFile | undefined {
  const [, owner, plugin, name = ''] = /^(.+)_assignsubmission_([a-z]+)(?:_(.*))?$/s.exec(found) ?? [];
  if (owner === undefined || plugin === undefined) return undefined;
  // A default group has no number.
  const [, who, number] = /^(.+)_(\d+)$/s.exec(owner) ?? [undefined, owner];
  return {
    platform: 'moodle',
    owner,
    prefix: `${owner}_assignsubmission_${plugin}`,
    name,
    plain: name,
    isTyped: plugin !== 'file',
    keys: present([`${owner}_assignsubmission_${plugin}`, owner, number, who]),
    attempt: 1,
  };
}

/** `lovelaceada_LATE_1234_5678_run-1.ts`: who, the user's number, the file's number, and what was handed in. */
function readCanvas(found: string): PlatformFile | undefined {
  const groups = canvasNames.map((pattern) => pattern.exec(found)?.groups).find((match) => match !== undefined);
  const { prefix, who, user, file, typed } = groups ?? {};
  const name = file ?? typed;
  if (prefix === undefined || name === undefined) return undefined;
  const { plain, copy } = readCanvasCopy(name);
  return {
    platform: 'canvas',
    owner: prefix,
    prefix,
    name,
    plain,
    isTyped: typed !== undefined,
    // The file's number is left out: it might be somebody else's user number.
    keys: present([prefix, user, who]),
    attempt: copy + 1,
  };
}

const canvasNames = [
  // Where names are kept from the graders.
  /^(?<prefix>(?:LATE_)?anon_(?<user>[a-z\d]{5}))(?:_\d+_(?<file>.+)|_(?<typed>(?:text|link)\.html))$/is,
  /^(?<prefix>(?<who>.+?)(?:_LATE)?_(?<user>\d+))(?:_\d+_(?<file>.+)|_(?<typed>(?:text|link)\.html))$/is,
];

/** `-1` stands before the first ending, in older versions before the last. */
function readCanvasCopy(name: string): { readonly plain: string; readonly copy: number } {
  for (const dot of [name.indexOf('.'), name.lastIndexOf('.')]) {
    const end = dot === -1 ? name.length : dot;
    const { name: plain, copy, by } = readCopy(name.slice(0, end));
    if (by === 'canvas') return { plain: `${plain}${name.slice(end)}`, copy };
  }
  return { plain: name, copy: 0 };
}

/**
 * Reads any other name. In a clone's, every part after a dash may begin the login, which may have dashes itself.
 *
 * @example
 * readPlainName('hw1-ada-l (1).zip', { isClone: true }).keys //=> ['hw1-ada-l (1).zip', 'hw1-ada-l (1)', 'hw1-ada-l', 'ada-l', 'l']
 */
export function readPlainName(name: string, { isClone }: { readonly isClone: boolean }): OwnerNames {
  const stem = archiveKind(name) === undefined ? name : withoutEnding(name);
  const { name: plain, copy, by } = readCopy(stem);
  const single = by === 'browser' ? plain : stem;
  // What Git hosts pack is called after the branch.
  const repository = single.replace(/-(?:main|master)$/, '');
  const parts = /^[\w.-]+$/.test(repository) ? repository.split('-') : [repository];
  const logins =
    isClone || repository !== single || parts.length > 2 ? parts.map((_, index) => parts.slice(index).join('-')) : [];
  return {
    keys: present([name, stem, single, repository, ...logins]),
    attempt: by === 'browser' ? copy + 1 : 1,
  };
}

function present(keys: readonly (string | undefined)[]): readonly string[] {
  return [...new Set(keys.flatMap((key) => (key === undefined || key === '' ? [] : key.normalize('NFC'))))];
}
