import { describe, expect, it } from 'vitest';
import { hashFiles } from '../../graders/progress/hash-files.ts';

describe('hashFiles', () => {
  it('does not depend on the order of the files', () => {
    expect(hashFiles({ 'a.ts': '1', 'b.ts': '2' })).toBe(hashFiles({ 'b.ts': '2', 'a.ts': '1' }));
  });

  it('differs when a name or a text does', () => {
    const files: readonly Readonly<Record<string, string>>[] = [
      { 'a.ts': '1' },
      { 'b.ts': '1' },
      { 'a.ts': '2' },
      { 'a.ts': '1', 'b.ts': '1' },
      {},
    ];

    expect(new Set(files.map(hashFiles)).size).toBe(files.length);
  });
});
