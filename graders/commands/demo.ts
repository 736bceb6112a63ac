/** `npm run demo`: one task, seven answers, three graders; each verdict is obtained on the spot. */
import { existsSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { laptopSeed } from '../assignment/seed.ts';
import type { Places } from '../cli.ts';
import { keepBusy } from '../demo/busy-machine.ts';
import { createConventional } from '../demo/conventional.ts';
import { judgeAll } from '../demo/judge-all.ts';
import { judgeOne } from '../demo/judge-one.ts';
import { createOurs } from '../demo/ours.ts';
import { createPen } from '../report/pen.ts';
import { terminalOptions } from './terminal-options.ts';

/** Judges the seven answers, or the one in a file; 1 when our grader does not accept that one. */
export async function demo([file, ...rest]: readonly string[], { kitRoot, bundle }: Places): Promise<number> {
  if (rest.length > 0) throw new RangeError('Give the demo one file, or none: npm run demo my-answer.ts');
  const graders = [
    createConventional('compares results', 'compares-results.ts', kitRoot),
    createConventional('measures time', 'measures-time.ts', kitRoot),
    createOurs(bundle, laptopSeed),
  ];
  const pen = createPen(terminalOptions());
  if (file !== undefined) {
    const { text, isAccepted } = await judgeOne(graders, findAnswer(file), pen);
    print(text);
    return isAccepted ? 0 : 1;
  }
  const folder = findAnswers(kitRoot);
  for await (const line of judgeAll(graders, { folder, burden: () => keepBusy(kitRoot) }, pen)) print(line);
  return 0;
}

function print(text: string): void {
  process.stdout.write(`${text}\n`);
}

function findAnswer(file: string): string {
  // npm runs scripts in the package's folder and says where it was called.
  const path = resolve(process.env['INIT_CWD'] ?? process.cwd(), file);
  if (statSync(path, { throwIfNoEntry: false })?.isFile() !== true) throw new RangeError(`There is no file ${path}.`);
  return path;
}

function findAnswers(kitRoot: string): string {
  const folder = join(kitRoot, 'test', 'demo', 'answers');
  if (existsSync(folder)) return folder;
  throw new RangeError(
    'The seven answers are not part of the package: one of them solves exercise 05. Give an answer of yours: overlap-kit demo my-answer.ts',
  );
}
