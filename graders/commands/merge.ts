/** `npm run merge -- SHARD…`: joins what several machines have graded. */
import type { Places } from '../cli.ts';
import { mergeShards } from '../batch/merge-shards.ts';
import { openStore } from '../batch/store.ts';
import { readClassRequest } from './class-options.ts';
import { checkGradebooks } from './gradebooks.ts';
import { openResults } from './open-results.ts';
import { printClass } from './print-class.ts';

/** Merges the results folders of all shards; 0 when they make a whole, 3 when a grader failed. */
export async function merge(words: readonly string[], { courseRoot }: Places): Promise<number> {
  const { paths, report, out } = await readClassRequest(words, courseRoot);
  const shards = await Promise.all(paths.map(openResults));
  const store = await openStore(out);
  checkGradebooks(report, await mergeShards(shards, store));
  return printClass(store, report);
}
