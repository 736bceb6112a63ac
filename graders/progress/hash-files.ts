/** Names what a verdict depends on: a student's files, and the graders. */
import { createHash } from 'node:crypto';
import versions from 'overlap:versions';

/** Returns a hash of the files by name; nothing but the same files, judged by the same graders, has it. */
export function hashFiles(files: Readonly<Record<string, string>>): string {
  const sorted = Object.entries(files).sort(([one], [other]) => (one < other ? -1 : 1));
  return createHash('sha256')
    .update(JSON.stringify([versions.graders, sorted]))
    .digest('hex')
    .slice(0, 16);
}
