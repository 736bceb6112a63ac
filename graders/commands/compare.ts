/** `npm run compare -- OLD NEW`: who moved between two gradings, on which check, up or down. */
import { compareResults } from '../batch/compare-results.ts';
import { renderComparison } from '../report/comparison.ts';
import { openResults } from './open-results.ts';
import { terminalOptions } from './terminal-options.ts';

/** Compares two results folders; 1 when anybody fell. */
export async function compare(words: readonly string[]): Promise<number> {
  const [before, after, ...others] = words;
  if (before === undefined || after === undefined || others.length > 0) {
    throw new RangeError('Say which results: npm run compare -- results-before results-after');
  }
  const comparison = await compareResults(await openResults(before), await openResults(after));
  process.stdout.write(`${renderComparison(comparison, terminalOptions())}\n`);
  return comparison.anybodyFell ? 1 : 0;
}
