/** Says which submissions of a class the bad entries of its archive belong to. */
import type { Member } from './class-members.ts';
import { fold } from './names.ts';
import { readPlatformName } from './platform-names.ts';
import type { Place } from './tree.ts';

/**
 * Returns the members, those with a bad entry with the sentence about it.
 *
 * @throws {RangeError} when a bad entry belongs to nobody.
 */
export function blameMembers(members: readonly Member[], { tree, folder }: Place, where: string): readonly Member[] {
  const byTop = new Map(members.map((member) => [member.top, member]));
  const sentences = new Map<Member, string>();
  for (const { path, sentence } of tree.problems) {
    const owner = ownerOf(path, folder, byTop);
    if (owner === undefined) throw new RangeError(`${where}: ${sentence} It is in nobody's submission; leave it out.`);
    if (!sentences.has(owner)) sentences.set(owner, sentence);
  }
  return members.map((member) => {
    const problem = sentences.get(member);
    return problem === undefined ? member : { ...member, problem };
  });
}

function ownerOf(path: string, folder: string, byTop: ReadonlyMap<string, Member>): Member | undefined {
  const parts = path.split('/').map(fold);
  const around = folder === '' ? [] : folder.split('/').map(fold);
  if (around.some((name, index) => parts[index] !== name)) return undefined;
  const top = parts[around.length] ?? '';
  return byTop.get(top) ?? byTop.get(fold(readPlatformName(path.split('/')[around.length] ?? '')?.owner ?? ''));
}
