/** Tells the submissions of a class apart: folders, archives, and the files that a platform has put into one folder. */
import type { Root } from './find-root.ts';
import { shown } from './intake-error.ts';
import { archiveKind, fold, isUnread } from './names.ts';
import { readPlainName, readPlatformName, type OwnerNames, type PlatformFile } from './platform-names.ts';
import { inside, type Place, type TreeFile } from './tree.ts';

/** One submission of a class. */
export interface Member extends OwnerNames {
  readonly origin: string;
  readonly place: Place;
  /** What the names in the class's folder that are its own begin with, or are. */
  readonly top: string;
  /** Canvas writes the time of the download where others write that of the file. */
  readonly hasTimes: boolean;
  /** Why it is invalid, whatever it holds. */
  readonly problem?: string;
}

/** Lists the submissions that lie in a folder; what nobody has handed in, such as a README, is none. */
export async function listMembers({ place, listing }: Root): Promise<readonly Member[]> {
  const folders = listing.folders.filter((name) => !isUnread(name));
  const files = listing.files.filter(({ name }) => !name.startsWith('.'));
  const archives = files.filter(({ name }) => archiveKind(name) !== undefined && readPlatformName(name) === undefined);
  const links = listing.others.filter((name) => !name.startsWith('.'));
  return [
    ...(await Promise.all(withoutTyped(folders).map((name) => folderMember(place, name)))),
    ...groupsOf(files).map((group) => groupMember(place, group)),
    ...archives.map((file) => plainMember(file.name, { ...place, files: [file] })),
    ...links.map((name) => ({
      ...plainMember(name, { ...place, files: [] }),
      problem: `${shown(name)} is a link or a device. Put the folder itself there.`,
    })),
  ];
}

/** Moodle gives what was typed a folder of its own, beside that of the files. */
function withoutTyped(folders: readonly string[]): readonly string[] {
  const names = folders.map((folder) => ({ folder, platform: readPlatformName(folder) }));
  const sent = new Set(names.flatMap(({ platform }) => (platform?.isTyped === false ? platform.owner : [])));
  return names.flatMap(({ folder, platform }) =>
    platform?.isTyped === true && sent.has(platform.owner) ? [] : folder,
  );
}

async function folderMember({ tree, folder }: Place, origin: string): Promise<Member> {
  const place = { tree, folder: inside(folder, origin) };
  const platform = readPlatformName(origin);
  if (platform === undefined) return plainMember(origin, place, { isClone: await isClone(place) });
  const { keys, attempt } = platform;
  return {
    origin,
    place,
    top: fold(origin),
    hasTimes: isTimed(platform),
    keys: [...new Set([origin.normalize('NFC'), ...keys])],
    attempt,
  };
}

function plainMember(origin: string, place: Place, { isClone: hasGit = false } = {}): Member {
  return { origin, place, top: fold(origin), hasTimes: true, ...readPlainName(origin, { isClone: hasGit }) };
}

/** Only asked where it matters: it takes a look into the folder. */
async function isClone({ tree, folder }: Place): Promise<boolean> {
  if (!folder.includes('-')) return false;
  return tree.list(folder).then(
    ({ folders }) => folders.includes('.git'),
    () => false,
  );
}

interface Group {
  readonly platform: PlatformFile;
  readonly files: readonly { readonly file: TreeFile; readonly platform: PlatformFile }[];
}

/** Puts together the files of each submission. */
function groupsOf(files: readonly TreeFile[]): readonly Group[] {
  const groups = new Map<string, Group['files'][number][]>();
  for (const file of files) {
    const platform = readPlatformName(file.name);
    if (platform === undefined) continue;
    const group = groups.get(platform.owner);
    if (group === undefined) groups.set(platform.owner, [{ file, platform }]);
    else group.push({ file, platform });
  }
  return [...groups.values()].flatMap((members) => {
    const first = members.find(({ platform }) => !platform.isTyped) ?? members[0];
    return first === undefined ? [] : [{ platform: first.platform, files: members }];
  });
}

function groupMember(place: Place, { platform, files }: Group): Member {
  const counts = new Map<string, number>();
  for (const { plain } of files.map((each) => each.platform))
    counts.set(fold(plain), (counts.get(fold(plain)) ?? 0) + 1);
  const named = files.map(({ file, platform: { plain, name } }): TreeFile => {
    // Two that would get one name keep their own.
    return { ...file, name: counts.get(fold(plain)) === 1 ? plain : name };
  });
  return {
    origin: platform.prefix,
    place: { ...place, files: named },
    top: fold(platform.owner),
    hasTimes: isTimed(platform),
    keys: platform.keys,
    attempt: Math.max(...files.map((each) => each.platform.attempt)),
  };
}

function isTimed({ platform }: PlatformFile): boolean {
  return platform !== 'canvas';
}
