/** Judges an answer by this kit, with the checks of exercise 05 that call `together`. */
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { exerciseNames } from '../catalog.ts';
import { gradeSource, type Kit, type Task } from '../grade.ts';
import { openKit } from '../open-kit.ts';
import { refusalSentences } from '../report/refusal-sentences.ts';
import type { SourceFiles } from '../submission/compiled.ts';
import { readSources } from '../submission/read.ts';
import type { DemoGrader } from './demo-grader.ts';

/** Makes the grader of the demo that is this kit; as the others do, it starts anew for each answer. */
export function createOurs(bundle: string, seed: number): DemoGrader {
  return {
    name: 'Overlap',
    async prepare(answer) {
      const source = await readAnswer(answer);
      const kit = openKit(bundle, { rooms: 1 });
      // The others, too, have read the answer before they are asked. What goes wrong here is told below.
      await Promise.allSettled([kit.rooms.catalog(), kit.compiler.compile(source)]);
      return async () => {
        try {
          const verdict = await gradeSource(await createTask(kit, seed), source, kit);
          return { accepts: verdict.status === 'solved', verdict: { ...verdict, entry: source.entry } };
        } finally {
          await kit.close();
        }
      };
    },
  };
}

/**
 * Reads an answer of one file.
 *
 * @throws {RangeError} when it is no text.
 */
async function readAnswer(path: string): Promise<SourceFiles> {
  const entry = basename(path);
  const source = readSources(entry, { [entry]: await readFile(path) });
  if ('reason' in source) throw new RangeError(refusalSentences(source).join(' '));
  return source;
}

async function createTask(kit: Kit, seed: number): Promise<Task> {
  const exercise = exerciseNames.find(({ slug }) => slug === 'one-after-another');
  const info = (await kit.rooms.catalog()).find(({ slug }) => slug === exercise?.slug);
  const checks = info?.checks.filter(({ id }) => id.startsWith('together')) ?? [];
  if (exercise === undefined || checks.length === 0)
    throw new RangeError('This course has an exercise one-after-another of its own, and no function together in it.');
  return { exercise, checks, seed };
}
