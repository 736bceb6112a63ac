import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { decodeRecord } from '../../graders/record/decode-record.ts';
import { encodeRecord } from '../../graders/record/encode-record.ts';
import { recordSchema } from '../../graders/record/schema.ts';
import { mutated, nested } from '../schema/mutate.ts';
import { exercises, recordOf, records } from './sample.ts';

const [exercise] = exercises;
const record = recordOf(exercises.slice(0, 1));

describe('decodeRecord', () => {
  it('reads what was written', () => {
    for (const each of records) expect(decodeRecord(encodeRecord(each))).toEqual(JSON.parse(JSON.stringify(each)));
  });

  it.each<[unknown, string]>([
    [null, 'The record is wrong: expected Object but received null.'],
    [[], 'The record is wrong at schema: it is missing.'],
    [{ ...record, schema: 2 }, 'The record is wrong at schema: expected 1 but received 2.'],
    [{ ...record, note: 'x' }, 'The record is wrong at note: there is nothing of this name.'],
    [{ ...record, 'a\u202eb': 1 }, String.raw`The record is wrong at ["a\u202eb"]: there is nothing of this name.`],
    [{ ...record, points: -1 }, 'The record is wrong at points: expected >=0 but received -1.'],
    [{ ...record, points: 1.5 }, 'The record is wrong at points: expected integer but received 1.5.'],
    [{ ...record, points: '7' }, 'The record is wrong at points: expected number but received "7".'],
    [{ ...record, points: 1e300 }, 'The record is wrong at points: expected <=1000000 but received 1e+300.'],
    [
      { ...record, status: 'passed\u001b[2J'.repeat(20) },
      String.raw`The record is wrong at status: expected ("graded" | "invalid" | "grader-error") but received "passed\u001b[2Jpassed\u001b[2Jpassed\u001b[2Jpassed\u001b[2Jpassed\u001b[2Jpassed\u001b[….`,
    ],
    [
      { ...record, submission: '../../etc/passwd' },
      'The record is wrong at submission: expected lower-case letters, digits, dots and dashes.',
    ],
    [
      { ...record, submittedAt: { at: 'yesterday', source: 'platform' } },
      'The record is wrong at submittedAt.at: expected an instant in UTC such as 2026-03-01T12:00:00Z.',
    ],
    [
      { ...record, submittedAt: { at: '2026-13-01T12:00:00Z', source: 'platform' } },
      'The record is wrong at submittedAt.at: there is no such day or time.',
    ],
    [
      { ...record, exercises: [{ ...exercise, number: 'five' }] },
      'The record is wrong at exercises[0].number: expected a number such as 05.',
    ],
    [
      { ...record, exercises: [{ ...exercise, slug: 'A B' }] },
      'The record is wrong at exercises[0].slug: expected a slug such as create-task.',
    ],
    [
      { ...record, exercises: [{ ...exercise, source: { '../a.ts': '' } }] },
      'The record is wrong at exercises[0].source: the names of its files end with .ts.',
    ],
    [
      { ...record, exercises: [{ ...exercise, source: JSON.parse('{"__proto__":"x"}') as unknown }] },
      'The record is wrong at exercises[0].source: the names of its files end with .ts.',
    ],
    [
      { ...record, exercises: [{ ...exercise, checks: [{ ...exercise?.checks[1], findings: [{ kind: 'value' }] }] }] },
      'The record is wrong at exercises[0].checks[0].findings[0].expected: it is missing.',
    ],
    [
      {
        ...record,
        exercises: [
          { ...exercise, checks: [{ ...exercise?.checks[1], findings: [{ kind: 'value', expected: nested(30) }] }] },
        ],
      },
      'The record is wrong at exercises[0].checks[0].findings[0].expected: it is nested too deeply.',
    ],
  ])('says where a record is wrong, and what is wrong there (%#)', (value, message) => {
    expect(() => decodeRecord(JSON.stringify(value))).toThrow(new TypeError(message));
  });

  it.each(['', 'PASSED', '{"schema":1', '{"schema":NaN}'])('says that %o is not JSON', (text) => {
    expect(() => decodeRecord(text)).toThrow(new TypeError('The record is not JSON.'));
  });

  it('throws nothing but what it says, never lets through what its schema refuses, and never touches a prototype', () => {
    const texts = fc.oneof(
      { weight: 5, arbitrary: mutated(records).map((value) => JSON.stringify(value) ?? '') },
      fc.json(),
      fc.string(),
    );
    fc.assert(
      fc.property(texts, (text) => {
        const read = tryToDecode(text);

        if (read instanceof Error) {
          expect(read).toBeInstanceOf(TypeError);
          expect(read.message).toMatch(/^The record is /);
        } else {
          expect(v.parse(recordSchema, read)).toEqual(read);
          expect(decodeRecord(encodeRecord(read))).toEqual(read);
        }
        expect(Object.keys(Object.prototype)).toEqual([]);
        expect(Reflect.get({}, 'polluted')).toBeUndefined();
      }),
      { numRuns: 300 },
    );
  });
});

function tryToDecode(text: string) {
  try {
    return decodeRecord(text);
  } catch (error) {
    return error instanceof Error ? error : new Error('Something else was thrown');
  }
}
