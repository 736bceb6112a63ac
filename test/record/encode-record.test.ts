import { describe, expect, it } from 'vitest';
import { decodeRecord } from '../../graders/record/decode-record.ts';
import { encodeRecord } from '../../graders/record/encode-record.ts';
import { exercises, recordOf, records } from './sample.ts';

describe('encodeRecord', () => {
  it('writes JSON with two blanks a level and a line break at its end', () => {
    const record = recordOf([], { people: [], submittedAt: null });

    expect(encodeRecord(record)).toBe(`{
  "schema": 1,
  "submission": "nunez-jose.2",
  "origin": "José Ñuñez_1234567_assignsubmission_file",
  "submittedAt": null,
  "people": [],
  "status": "graded",
  "points": 0,
  "maxPoints": 0,
  "exercises": [],
  "ignoredFiles": 3,
  "versions": {
    "kit": "0.1.0",
    "graders": "a1",
    "assignment": "b2",
    "seed": "laptop",
    "content": "c3"
  }
}
`);
  });

  it('writes the same record in the same bytes, in whichever order it was put together', () => {
    const [first] = exercises;
    const two = recordOf(first === undefined ? [] : [{ ...first, source: { 'b.ts': '2', 'a.ts': '1' } }]);
    for (const record of [...records, two]) {
      expect(encodeRecord(reversed(record))).toBe(encodeRecord(record));
      expect(encodeRecord(decodeRecord(encodeRecord(record)))).toBe(encodeRecord(record));
    }
  });

  it('refuses a record that is wrong, which is a mistake of ours', () => {
    expect(() => encodeRecord(recordOf([], { points: NaN }))).toThrow(
      new Error('The record of nunez-jose.2 is wrong at points: expected number but received NaN.'),
    );
    expect(() => encodeRecord(recordOf(exercises, { points: 0 }))).toThrow(
      new Error('The record of nunez-jose.2 is wrong: its points are not the sum of its exercises.'),
    );
  });
});

/** The same value, every object's keys in the opposite order. */
function reversed<Value>(value: Value): Value {
  if (typeof value !== 'object' || value === null) return value;
  // What is rebuilt has the shape of what it is rebuilt from.
  if (Array.isArray(value)) return value.map((item: unknown) => reversed(item)) as Value;
  return Object.fromEntries(
    Object.entries(value)
      .map(([key, item]: [string, unknown]) => [key, reversed(item)])
      .toReversed(),
  ) as Value;
}
