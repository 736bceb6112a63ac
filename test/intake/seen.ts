/** What a test sees of an intake, as short texts. */
import { openIntake } from '../../graders/intake/open-intake.ts';
import type { LoadedSubmission, Submission } from '../../graders/intake/submission.ts';
import { exercises } from './exercises.ts';

/** Opens the paths, loads everything, and closes again; each submission is a few lines: its files, or the sentence that says why there are none. */
export async function see(...paths: readonly string[]): Promise<Readonly<Record<string, readonly string[] | string>>> {
  return Object.fromEntries([...(await load(...paths))].map(([origin, loaded]) => [origin, seen(loaded)]));
}

/** As `see`, for a path that is one submission. */
export async function seeOne(path: string): Promise<readonly string[] | string> {
  const all = Object.values(await see(path));
  return all.length === 1 ? (all[0] ?? '') : `${all.length} submissions`;
}

/** What a submission is called. */
export async function list(...paths: readonly string[]): Promise<readonly Omit<Submission, 'load'>[]> {
  const intake = await openIntake(paths, { exercises });
  await intake.close();
  return intake.submissions.map(({ load: _load, ...names }) => names);
}

async function load(...paths: readonly string[]): Promise<ReadonlyMap<string, LoadedSubmission>> {
  const intake = await openIntake(paths, { exercises });
  try {
    const loaded = new Map<string, LoadedSubmission>();
    for (const submission of intake.submissions) loaded.set(submission.origin, await submission.load());
    return loaded;
  } finally {
    await intake.close();
  }
}

function seen(loaded: LoadedSubmission): readonly string[] | string {
  if (loaded.status === 'invalid') return loaded.problem;
  const lines = [...loaded.exercises].map(([slug, sources]) => {
    if ('reason' in sources) return `${slug}: ${sources.reason} ${sources.file} ${sources.text ?? ''}`.trim();
    return `${slug}: ${Object.entries(sources.files)
      .map(([name, text]) => `${name} ${text.trim()}`)
      .join(', ')}`;
  });
  return [...lines.sort(), `${loaded.ignoredFiles} ignored`];
}
