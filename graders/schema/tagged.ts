/** A union of objects that are told apart by one of their fields. */
import * as v from 'valibot';

interface Tag extends v.GenericSchema {
  /** The one value of the field, or those that it may have. */
  readonly literal?: unknown;
  readonly options?: readonly unknown[];
}

interface Option<Key extends string> extends v.GenericSchema {
  readonly type: 'strict_object';
  readonly entries: Readonly<Record<Key, Tag>>;
}

/** As `v.variant`, but finds the option by its tag: trying one after the other takes most of the time of a long trace. */
export function tagged<const Key extends string, const Options extends readonly Option<Key>[]>(
  key: Key,
  options: Options & v.VariantOptions<Key>,
) {
  const byTag = new Map<unknown, Options[number]>();
  for (const option of options) for (const tag of tagsOf(option.entries[key])) byTag.set(tag, option);
  const any: v.VariantSchema<Key, Options & v.VariantOptions<Key>, undefined> = v.variant(key, options);
  return v.lazy((value): typeof any | Options[number] => byTag.get(isRecord(value) ? value[key] : undefined) ?? any);
}

function tagsOf({ literal, options }: Tag): readonly unknown[] {
  return options ?? [literal];
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
