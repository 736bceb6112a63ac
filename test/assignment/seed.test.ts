import { describe, expect, it } from 'vitest';
import { findSeed, laptopSeed } from '../../graders/assignment/seed.ts';

describe('the seed', () => {
  it('is the laptop’s unless the assignment says otherwise', () => {
    expect(findSeed('laptop', {})).toEqual({ value: laptopSeed, fingerprint: 'laptop' });
  });

  it('comes from the environment, and leaves a fingerprint that does not tell it', () => {
    const seed = findSeed({ environment: 'SEED' }, { SEED: 'a long secret' });
    const again = findSeed({ value: 'a long secret' }, {});
    const other = findSeed({ value: 'another secret' }, {});

    expect(again).toEqual(seed);
    expect(other.value).not.toBe(seed.value);
    expect(other.fingerprint).not.toBe(seed.fingerprint);
    expect(seed.fingerprint).toMatch(/^[0-9a-f]{12}$/);
    expect(Number.isInteger(seed.value)).toBe(true);
  });

  it('must be there when the assignment counts on it', () => {
    expect(() => findSeed({ environment: 'SEED' }, { SEED: '' })).toThrow(
      'The assignment takes its seed from SEED, which is not set. Set it to a secret of your own, the same for every run of this assignment.',
    );
  });
});
