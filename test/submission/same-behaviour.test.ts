/** Marked programs do exactly what they do without marks. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compiledOf, instantiate, logOf, recordMarks, runPlain } from './evaluate.ts';
import { generatedProgram } from './generated.ts';
import { programs } from './programs.ts';

describe('a marked program logs the same in the same order', () => {
  it.each(programs)('%s', async (_title, source) => {
    await compare(source);
  });

  it('whatever it is made of', async () => {
    // Rejections that a program leaves to nobody are not what is compared.
    const ignore = (): void => undefined;
    process.on('unhandledRejection', ignore);
    try {
      await fc.assert(fc.asyncProperty(generatedProgram, compare), {
        numRuns: Number(process.env['RUNS'] ?? 60),
        seed: Number(process.env['SEED'] ?? 7),
      });
    } finally {
      process.off('unhandledRejection', ignore);
    }
  });
});

async function compare(source: string): Promise<void> {
  const plain = await logOf((log) => runPlain(source, log));
  const compiled = await compiledOf(source);

  const marked = await logOf((log) => instantiate(compiled, log));
  const recorded = await logOf((log) => instantiate(compiled, log, recordMarks().marks));

  expect(marked).toEqual(plain);
  expect(recorded).toEqual(plain);
  expect(plain.length).toBeGreaterThan(1);
}
