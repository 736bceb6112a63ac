/** Joins the results of all shards of a class into one folder. */
import type { ClassList } from './class-list.ts';
import type { Store } from './store.ts';

/**
 * Copies the records and the lists of `shards` into `target`.
 *
 * @throws {RangeError} when one is missing, doubled, or of another class, kit, assignment or seed.
 */
export async function mergeShards(shards: readonly Store[], target: Store): Promise<ClassList> {
  const parts = await Promise.all(shards.map(async (store) => ({ store, list: await store.readList() })));
  const [first] = parts;
  if (first === undefined)
    throw new RangeError('Say which shards: overlap-kit merge results-1 results-2 --out results');
  for (const { store, list } of parts) checkFit(store.folder, list, first);
  const of = first.list.shard?.of ?? 1;
  for (let index = 1; index <= of; index += 1) {
    const same = parts.filter(({ list }) => (list.shard?.index ?? 1) === index);
    if (same.length === 0) throw new RangeError(`Shard ${index}/${of} is missing. Grade it, or name its folder too.`);
    if (same.length > 1) {
      throw new RangeError(
        `Shard ${index}/${of} is there twice: ${same.map(({ store }) => store.folder).join(' and ')}.`,
      );
    }
  }
  for (const { store, list } of parts) {
    for (const { id } of list.submissions) {
      const record = await store.readRecord(id);
      if (record === undefined) throw new RangeError(`${store.folder} has no record of ${id}. Grade that shard again.`);
      await target.writeRecord(record);
    }
  }
  const { shard: _, ...whole } = first.list;
  const submissions = parts.flatMap(({ list }) => list.submissions).sort((one, other) => (one.id < other.id ? -1 : 1));
  const list = { ...whole, submissions };
  await target.writeList(list);
  return list;
}

function checkFit(folder: string, list: ClassList, first: { readonly store: Store; readonly list: ClassList }): void {
  const differs = (what: string): never => {
    throw new RangeError(`${folder} and ${first.store.folder} are not of one run: ${what} differs.`);
  };
  if (list.class !== first.list.class) differs('the class');
  if ((list.shard?.of ?? 1) !== (first.list.shard?.of ?? 1)) differs('the number of shards');
  for (const name of ['kit', 'graders', 'assignment', 'seed'] as const) {
    if (list.versions[name] !== first.list.versions[name]) differs(`the ${name}`);
  }
}
