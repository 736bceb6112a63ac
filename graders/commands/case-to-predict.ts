/** Runs the case that is to be predicted. */
import { readFile, stat } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { laptopSeed } from '../assignment/seed.ts';
import type { ExerciseName } from '../catalog.ts';
import type { Places } from '../cli.ts';
import { gradeLoaded, type Kit } from '../grade.ts';
import { openKit } from '../open-kit.ts';
import { nameOf } from '../progress/render-list.ts';
import { refusalSentences } from '../report/refusal-sentences.ts';
import { sentencesOf } from '../report/sentences.ts';
import type { CheckInfo, Run } from '../room/protocol.ts';
import type { SourceFiles } from '../submission/compiled.ts';
import { loadExercise } from '../submission/load.ts';
import { readSources, sourceLimits } from '../submission/read.ts';
import type { Refusal } from '../trace/finding.ts';
import { isNothing, tellingCase } from './telling-case.ts';

/** What is run: the exercise's own file or another, and its telling case or the one that is named. */
export interface Wanted {
  readonly exercise: ExerciseName;
  readonly file?: string;
  readonly check?: string;
  readonly args: readonly string[];
}

/** The case, before anything of it is shown. */
export interface CaseToPredict {
  readonly check: CheckInfo;
  readonly run: Run;
  readonly source: SourceFiles;
}

/** Runs the case; sentences when there is nothing to predict. */
export async function caseToPredict(
  wanted: Wanted,
  { courseRoot, bundle }: Places,
): Promise<CaseToPredict | readonly string[]> {
  const { exercise, file } = wanted;
  const source =
    file === undefined
      ? await loadExercise(join(courseRoot, 'exercises', exercise.folder), exercise.slug)
      : await loadFile(file);
  if ('reason' in source) return refused(source);
  const kit = openKit(bundle, { rooms: 1 });
  try {
    const checks = (await kit.rooms.catalog()).find(({ slug }) => slug === exercise.slug)?.checks ?? [];
    return await (wanted.check === undefined
      ? runTelling(exercise, source, checks, kit)
      : runNamed(wanted, wanted.check, source, checks, kit));
  } finally {
    await kit.close();
  }
}

/** One file, without those beside it: it may lie among answers to the same exercise. */
async function loadFile(file: string): Promise<SourceFiles | Refusal> {
  const name = basename(file);
  const size = await stat(resolve(file)).then(
    (found) => (found.isFile() ? found.size : undefined),
    () => undefined,
  );
  if (size === undefined) throw new RangeError(`There is no file ${file}.`);
  if (size > sourceLimits.bytesPerFile) return { reason: 'too-large', file: name, text: `${size} bytes` };
  return readSources(name, { [name]: await readFile(resolve(file)) });
}

async function runTelling(
  exercise: ExerciseName,
  source: SourceFiles,
  checks: readonly CheckInfo[],
  kit: Kit,
): Promise<CaseToPredict | readonly string[]> {
  const compiled = await kit.compiler.compile(source);
  if (compiled.status === 'refused') return refused(compiled.refusal);
  const verdict = await gradeLoaded({ exercise, checks, seed: laptopSeed }, source, kit);
  const told = await tellingCase({ exercise, source, verdict }, kit);
  if (told !== undefined) return { check: told.check, run: told.run, source };
  return verdict.status === 'not-started'
    ? [
        `${nameOf(exercise)} is not started, so there is nothing to predict yet.`,
        `Write it first, or name another program: npm run predict ${exercise.number} path/to/file.ts`,
      ]
    : [`${nameOf(exercise)} cannot be run, so there is nothing to predict. npm test ${exercise.number} says why.`];
}

async function runNamed(
  { exercise: { slug, folder }, args }: Wanted,
  id: string,
  source: SourceFiles,
  checks: readonly CheckInfo[],
  kit: Kit,
): Promise<CaseToPredict | readonly string[]> {
  const check = checks.find((each) => each.id === id);
  if (check === undefined) {
    throw new RangeError(
      `There is no check ${id} in ${folder}. It has:\n${checks.map((each) => `  ${each.id}`).join('\n')}`,
    );
  }
  const compiled = await kit.compiler.compile(source);
  if (compiled.status === 'refused') return refused(compiled.refusal);
  const { run, findings } = await kit.rooms.replay({ slug, compiled, seed: laptopSeed, only: [id], replay: args });
  return run === undefined || isNothing(run)
    ? ['This case cannot be run, so there is nothing to predict.', ...findings.flatMap((each) => sentencesOf(each))]
    : { check, run, source };
}

function refused(refusal: Refusal): readonly string[] {
  return ['The program cannot be run, so there is nothing to predict.', ...refusalSentences(refusal)];
}
