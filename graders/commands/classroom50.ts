/** `overlap-kit classroom50 RESULTS`: leaves the `result.json` that Classroom 50's runner looks for. */
import { resolve } from 'node:path';
import writeFileAtomic from 'write-file-atomic';
import { classroom50Result, classroom50Stamp } from '../formats/classroom50.ts';
import { openResults } from './open-results.ts';

/** Writes it for the one submission in a results folder; 3 when that has no score, which the runner takes as our fault. */
export async function classroom50([folder, file = 'result.json', ...others]: readonly string[]): Promise<number> {
  if (folder === undefined || others.length > 0) {
    throw new RangeError('Say which results, and where to: overlap-kit classroom50 results result.json');
  }
  const stamp = classroom50Stamp(process.env);
  const store = await openResults(folder);
  const { submissions } = await store.readList();
  const [only, second] = submissions;
  if (only === undefined || second !== undefined) {
    throw new RangeError(`${folder} holds ${submissions.length} submissions. Grade the checkout of one student alone.`);
  }
  const record = await store.readRecord(only.id);
  const text = record === undefined ? undefined : classroom50Result(record, stamp);
  if (text === undefined) {
    process.stderr.write(`${only.id} has no score: ${record?.problem ?? 'the grader failed, not the student.'}\n`);
    return 3;
  }
  await writeFileAtomic(resolve(file), text);
  return 0;
}
