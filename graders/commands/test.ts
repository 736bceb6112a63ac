/** `npm test`: vitest underneath, our own report on top. */
import { join } from 'node:path';
import type { Reporter, TestModule } from 'vitest/node';
import { laptopSeed } from '../assignment/seed.ts';
import type { Places } from '../cli.ts';
import type { ExerciseName } from '../catalog.ts';
import { gradeExercise, type Kit } from '../grade.ts';
import { answerSuite, type Grading } from '../grading-channel.ts';
import { openKit } from '../open-kit.ts';
import { openProgress } from '../progress/progress-store.ts';
import { rememberVerdicts } from '../progress/remember-verdicts.ts';
import { presentExercises } from '../progress/standing.ts';
import { renderRun } from '../report/terminal.ts';
import type { ExerciseVerdict } from '../verdict.ts';
import { expectChecks, readWords } from './chosen-checks.ts';
import { nothingHere } from './exercise-at-hand.ts';
import { lessonTexts } from './lesson-texts.ts';
import { terminalOptions } from './terminal-options.ts';

/** Grades the exercises that `words` name, and tells the checks that they name in full; 0 only when all are solved. */
export async function test(words: readonly string[], { courseRoot, bundle }: Places): Promise<number> {
  const { exercises, full } = readWords(words);
  const chosen = exercises.length === 0 ? present(courseRoot) : exercises;
  // A second room for one exercise would only take time to start.
  const kit = openKit(bundle, { rooms: Math.min(2, chosen.length) });
  // Grading goes on while vitest is still starting.
  const channel = answerSuite(channelName, startGrading(chosen, join(courseRoot, 'exercises'), kit));
  try {
    const graded = await runSuite({ courseRoot, bundle });
    const verdicts = chosen.flatMap(({ slug }) => graded.verdicts.find((verdict) => verdict.slug === slug) ?? []);
    if (verdicts.length < chosen.length) {
      process.stderr.write(
        `Overlap itself failed; this says nothing about your answers.\n${graded.errors.join('\n')}\n`,
      );
      return 3;
    }
    expectChecks(full, verdicts);
    const broken = await rememberVerdicts(openProgress(courseRoot), verdicts);
    const options = { ...terminalOptions(), lessons: await lessonTexts(courseRoot, chosen), full };
    process.stdout.write(`${[...broken, renderRun(verdicts, options)].join('\n\n')}\n`);
    return verdicts.every(({ status }) => status === 'solved') ? 0 : 1;
  } finally {
    channel.close();
    await kit.close();
  }
}

const channelName = `overlap-${process.pid}`;

/** Starts to grade all of them at once; the suite asks for each when it gets there. */
function startGrading(chosen: readonly ExerciseName[], exercises: string, kit: Kit): Grading {
  const plan = kit.rooms.catalog().then((catalog) =>
    chosen.map((exercise) => ({
      exercise,
      checks: catalog.find(({ slug }) => slug === exercise.slug)?.checks ?? [],
    })),
  );
  const verdicts = plan.then(
    (planned) =>
      new Map(
        planned.map(({ exercise, checks }) => {
          const folder = join(exercises, exercise.folder);
          return [exercise.slug, later(gradeExercise({ exercise, checks, folder, seed: laptopSeed }, kit))];
        }),
      ),
  );
  void later(verdicts);
  return {
    plan: () => plan,
    async verdict(slug) {
      const verdict = (await verdicts).get(slug);
      if (verdict === undefined) throw new RangeError(`Expected the slug of a chosen exercise, got \`${slug}\``);
      return verdict;
    },
  };
}

/** Until somebody asks for it, a failure of ours is nobody's. */
function later<Value>(promise: Promise<Value>): Promise<Value> {
  promise.catch(() => undefined);
  return promise;
}

/** @throws {RangeError} when there are none. */
function present(courseRoot: string): readonly ExerciseName[] {
  const found = presentExercises(courseRoot);
  if (found.length === 0) throw nothingHere(courseRoot);
  return found;
}

interface Graded {
  readonly verdicts: readonly ExerciseVerdict[];
  readonly errors: readonly string[];
}

async function runSuite({ courseRoot, bundle }: Pick<Places, 'courseRoot' | 'bundle'>): Promise<Graded> {
  const { startVitest } = await import('vitest/node');
  const verdicts: ExerciseVerdict[] = [];
  const errors: string[] = [];
  const reporter: Reporter = {
    onTestRunEnd(modules, unhandled) {
      verdicts.push(...modules.flatMap(verdictsOf));
      errors.push(...[...unhandled, ...modules.flatMap((module) => module.errors())].map(({ message }) => message));
    },
  };
  const exitCode = process.exitCode;
  const vitest = await startVitest(
    'test',
    [],
    {
      root: courseRoot,
      config: false,
      dir: bundle,
      include: [join(bundle, 'suite.mjs').replaceAll('\\', '/')],
      exclude: [],
      pool: 'threads',
      isolate: false,
      maxWorkers: 1,
      watch: false,
      reporters: [reporter],
      provide: { overlap: channelName },
    },
    { logLevel: 'silent', cacheDir: join(bundle, 'vite') },
  );
  await vitest.close();
  // Our exit code says what was graded; vitest sets one of its own.
  process.exitCode = exitCode;
  return { verdicts, errors };
}

function verdictsOf(module: TestModule): readonly ExerciseVerdict[] {
  return [...module.children.allTests()].flatMap((test) => test.meta().exercise ?? []);
}
