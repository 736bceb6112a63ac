/** Marked programs do exactly what they do without marks. */
import { describe, expect, it } from 'vitest';
import { compiledOf, instantiate, logOf, recordMarks, runPlain } from './evaluate.ts';
import { programs } from './programs.ts';

describe('a marked program logs the same in the same order', () => {
  it.each(programs)('%s', async (_title, source) => {
    const plain = await logOf((log) => runPlain(source, log));
    const compiled = await compiledOf(source);

    const marked = await logOf((log) => instantiate(compiled, log));
    const recorded = await logOf((log) => instantiate(compiled, log, recordMarks().marks));

    expect(marked).toEqual(plain);
    expect(recorded).toEqual(plain);
    expect(plain.length).toBeGreaterThan(1);
  });
});
