import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { findingSchema } from '../../graders/schema/finding.ts';
import { everyFinding } from '../report/every-finding.ts';

const takes = (value: unknown): boolean => v.safeParse(findingSchema, value).success;

describe('findingSchema', () => {
  it.each(everyFinding.map(({ finding }) => [finding.kind, finding] as const))('takes %s, unchanged', (_, finding) => {
    expect(v.parse(findingSchema, finding)).toEqual(finding);
  });

  it.each(everyFinding.map(({ finding }) => [finding.kind, finding] as const))(
    'refuses %s with a field more, or with one less',
    (_, finding) => {
      const names = Object.keys(finding).filter((name) => !['line', 'at', ...optional].includes(name));

      expect(takes({ ...finding, score: 100 })).toBe(false);
      for (const name of names) expect(takes({ ...finding, [name]: undefined }), name).toBe(false);
    },
  );

  it.each([-1, 0.5, NaN, Infinity, -Infinity, '5', null, 1n])('takes no %s for an instant', (at) => {
    expect(takes({ kind: 'rejects', error: null, at: 5 })).toBe(true);
    expect(takes({ kind: 'rejects', error: null, at })).toBe(false);
  });

  it.each([[null], [undefined], ['called'], [[]], [{}], [{ kind: 'toString' }], [{ kind: null }], [new Map()]])(
    'refuses %o',
    (value) => {
      expect(takes(value)).toBe(false);
    },
  );
});

const optional = ['ratherThan', 'sumOf', 'needs', 'timesAreRight', 'near'];
