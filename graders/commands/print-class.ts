/** The end of `grade` and `merge`: the class on the screen, and where its files are. */
import { resolve } from 'node:path';
import { finishClass, type ReportOptions } from '../batch/finish-class.ts';
import type { Store } from '../batch/store.ts';
import { renderClass } from '../report/class-summary.ts';
import { tellGradebooks } from './gradebooks.ts';
import { terminalOptions } from './terminal-options.ts';

/** Writes and prints the results; 0, or 3 when a grader failed. */
export async function printClass(store: Store, report: ReportOptions): Promise<number> {
  const results = await finishClass(store, report);
  const filled = tellGradebooks(report, results);
  const parts = [`${renderClass(results, terminalOptions())}\n`, filled, `Results: ${resolve(store.folder)}\n`];
  process.stdout.write(parts.join(filled === '' ? '' : '\n'));
  return results.attention.graderErrors.length === 0 ? 0 : 3;
}
