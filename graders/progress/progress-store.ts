/** The file that progress is kept in; it may be missing, broken or impossible to write without harm. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';
import writeFileAtomic from 'write-file-atomic';
import { courseFolder, makeCourseFolder } from './course-folder.ts';
import { noProgress, type Progress } from './progress.ts';

export interface ProgressStore {
  readonly read: () => Promise<Progress>;
  /** Changes what is in the file at this moment, which another command may have written; gives what is in it then. */
  readonly update: (change: (progress: Progress) => Progress) => Promise<Progress>;
}

/** Opens the progress of a course. */
export function openProgress(courseRoot: string): ProgressStore {
  const read = async (): Promise<Progress> =>
    parseProgress(await readFile(join(courseFolder(courseRoot), 'progress.json'), 'utf8').catch(() => ''));
  let turn: Promise<unknown> = Promise.resolve();
  return {
    read,
    update(change) {
      const updated = turn.then(async () => {
        const before = await read();
        const after = change(before);
        if (after !== before) await write(courseRoot, after);
        return after;
      });
      turn = updated;
      return updated;
    },
  };
}

/** A course that cannot be written to is not remembered, and that is all. */
async function write(courseRoot: string, progress: Progress): Promise<void> {
  try {
    const folder = await makeCourseFolder(courseRoot);
    await writeFileAtomic(join(folder, 'progress.json'), `${JSON.stringify(progress, null, 2)}\n`);
  } catch {
    // Nothing depends on it.
  }
}

const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const shape = v.object({
  current: v.exactOptional(v.string()),
  tries: count,
  exercises: v.record(
    v.string(),
    v.object({
      hints: count,
      from: v.exactOptional(count),
      solvedAt: v.exactOptional(count),
      checked: v.exactOptional(v.object({ hash: v.string(), passed: count, total: count, cases: count })),
    }),
  ),
});

/** A file that is not what it should be is as good as none. */
function parseProgress(text: string): Progress {
  try {
    const parsed = v.safeParse(shape, JSON.parse(text));
    return parsed.success ? parsed.output : noProgress;
  } catch {
    return noProgress;
  }
}
