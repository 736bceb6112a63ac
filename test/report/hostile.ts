/** Puts a hostile text in the place of every text in a value that somebody else wrote. */
import fc from 'fast-check';

/** These say what a value is, and are ours. */
const ours = new Set([
  'kind',
  'type',
  'of',
  'budget',
  'reason',
  'where',
  'level',
  'how',
  'status',
  'id',
  'number',
  'slug',
  'entry',
]);

/** Returns the value with `text` for every text; what our own words tell apart stays as it is. */
export function withText<Value>(value: Value, text: string): Value {
  // The shape of the value stays the same.
  return replace(value, text) as Value;
}

function replace(value: unknown, text: string): unknown {
  if (typeof value === 'string') return text;
  if (Array.isArray(value)) return value.map((item: unknown) => replace(item, text));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]: [string, unknown]) => [
      key,
      ours.has(key) || item === 'fulfilled' || item === 'rejected' ? item : replace(item, text),
    ]),
  );
}

/** Texts that would act on a screen, and others that a terminal measures in its own way. */
export const hostileText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc
    .array(
      fc.constantFrom(
        '\u001b[2J\u001b[31m',
        '\r',
        '\n',
        '\t',
        '\u202e',
        '\u200b',
        '\u0000',
        '計算',
        'e\u0301',
        '👩‍👩‍👧',
        'é',
        ' ',
        'word',
        '::error::',
        '`',
        '"',
        '…',
        'x'.repeat(200),
      ),
      { maxLength: 40 },
    )
    .map((parts) => parts.join('')),
);
