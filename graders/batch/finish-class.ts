/** Makes every report from the records that are there. */
import type { Format } from '../formats/format.ts';
import type { ClassResults } from '../record/class-results.ts';
import { collectClass, seeRecord, type Seen } from './collect-class.ts';
import { dressRecord } from './dress-record.ts';
import type { People } from './grade-class.ts';
import type { Store } from './store.ts';

export interface ReportOptions {
  readonly people: People;
  readonly formats: readonly Format[];
  /** The gradebooks that the instructor exported. */
  readonly gradebooks: readonly { readonly name: string; readonly text: string }[];
}

/**
 * Writes the files of the formats, and returns the class.
 *
 * @throws {RangeError} when a submission of the class has no record.
 */
export async function finishClass(store: Store, { people, formats, gradebooks }: ReportOptions): Promise<ClassResults> {
  const list = await store.readList();
  const written = new Set<string>();
  const write = async (files: readonly { readonly path: string; readonly text: string }[]): Promise<void> => {
    for (const { path, text } of files) {
      await store.writeResult(path, text);
      written.add(path);
    }
  };
  const seen: Seen[] = [];
  for (const { id, keys } of list.submissions) {
    const found = await store.readRecord(id);
    if (found === undefined) throw new RangeError(`${id} has no record. Run the same command again to go on.`);
    const record = dressRecord(found, people.owners.find(keys).people, people.overrides);
    await store.writeRecord(record);
    for (const { ofRecord } of formats) await write(ofRecord?.(record) ?? []);
    seen.push(seeRecord(record));
  }
  const results = collectClass(list, seen, people);
  for (const { ofClass } of formats) await write(ofClass?.(results, { gradebooks }) ?? []);
  await store.sweep(written);
  return results;
}
