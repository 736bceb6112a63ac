/** `npm run replay 05 together 100 200`: runs exactly that case again and shows its picture, passed or not. */
import { join } from 'node:path';
import { laptopSeed } from '../assignment/seed.ts';
import type { Places } from '../cli.ts';
import { selectExercises } from '../catalog.ts';
import { diagnose } from '../diagnosis/diagnose.ts';
import { openKit } from '../open-kit.ts';
import { sentencesOf } from '../report/sentences.ts';
import { renderReplay } from '../report/terminal.ts';
import { renderRefusal } from '../report/refusal.ts';
import { loadExercise } from '../submission/load.ts';
import { lessonTexts } from './lesson-texts.ts';
import { terminalOptions } from './terminal-options.ts';

/** Runs one case; 0 when nothing in it was broken. */
export async function replay([word, id, ...args]: readonly string[], { courseRoot, bundle }: Places): Promise<number> {
  const [exercise] = word === undefined ? [] : selectExercises([word]);
  if (exercise === undefined || id === undefined)
    throw new RangeError('Say which case: npm run replay 05 together 100 200');
  const source = await loadExercise(join(courseRoot, 'exercises', exercise.folder), exercise.slug);
  const kit = openKit(bundle, { rooms: 1 });
  try {
    const info = (await kit.rooms.catalog()).find(({ slug }) => slug === exercise.slug);
    const check = info?.checks.find((each) => each.id === id);
    if (check === undefined) {
      const ids = info?.checks.map((each) => `  ${each.id}`).join('\n') ?? '';
      throw new RangeError(`There is no check ${id} in ${exercise.folder}. It has:\n${ids}`);
    }
    const compiled =
      'reason' in source ? { status: 'refused' as const, refusal: source } : await kit.compiler.compile(source);
    if (compiled.status === 'refused') {
      process.stdout.write(`${renderRefusal(compiled.refusal, terminalOptions())}\n`);
      return 1;
    }
    const request = { slug: exercise.slug, compiled, seed: laptopSeed, only: [id], replay: args };
    const { run, findings } = await kit.rooms.replay(request);
    if (run === undefined) {
      process.stdout.write(`${findings.flatMap((finding) => sentencesOf(finding)).join('\n')}\n`);
      return 1;
    }
    const files = 'reason' in source ? {} : source.files;
    const diagnosis = diagnose({ findings, run, facts: compiled.facts, source: files });
    const known = { exercise, check, run, findings, source: files, facts: compiled.facts };
    const replayed = diagnosis === undefined ? known : { ...known, diagnosis };
    process.stdout.write(
      `${renderReplay(replayed, { ...terminalOptions(), lessons: await lessonTexts(courseRoot, [exercise]) })}\n`,
    );
    return findings.length === 0 ? 0 : 1;
  } finally {
    await kit.close();
  }
}
