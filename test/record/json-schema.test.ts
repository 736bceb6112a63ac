import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { recordSchema } from '../../graders/record/schema.ts';
import { mutated } from '../schema/mutate.ts';
import { recordJsonSchema } from './json-schema.ts';
import { records } from './sample.ts';

const path = join(import.meta.dirname, '..', '..', 'graders', 'record', 'record.schema.json');
const published: unknown = JSON.parse(readFileSync(path, 'utf8'));
const isValid = new Ajv2020({ strictTuples: false }).compile(published as object);

describe('record.schema.json', () => {
  it('is as `npm run schema` writes it', () => {
    expect(published).toEqual(recordJsonSchema());
  });

  it('is taken by somebody else’s validator, which takes our records', () => {
    for (const record of records) {
      isValid(JSON.parse(JSON.stringify(record)));

      expect(isValid.errors).toBeNull();
    }
  });

  it('never refuses what our own schema takes', () => {
    fc.assert(
      fc.property(mutated(records), (value) => {
        const sent: unknown = JSON.parse(JSON.stringify(value) ?? 'null');
        if (v.safeParse(recordSchema, sent, { abortEarly: true }).success) expect(isValid(sent)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    ['a field too many', { score: 100 }],
    ['points below 0', { points: -1 }],
    ['half a point', { points: 0.5 }],
    ['a status that is not known', { status: 'passed' }],
    ['a name that leads out of a folder', { submission: '../x' }],
    ['a time that is none', { submittedAt: { at: 'now', source: 'archive' } }],
  ])('refuses %s', (_, parts) => {
    expect(isValid({ ...records[0], ...parts })).toBe(false);
  });
});
