/** What students hand in for one exercise: right and wrong answers of ours, untouched, empty, broken and hostile ones. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { readSolutions, root, type Solved } from '../solutions.ts';

/** An exercise's files, by name. */
export type Files = Readonly<Record<string, string>>;

/** The answers to one exercise, by what they are. */
export interface Answers {
  readonly exercise: Solved['exercise'];
  readonly right: readonly Files[];
  readonly wrong: readonly Files[];
  readonly untouched: Files;
  readonly empty: Files;
  readonly broken: readonly Files[];
  readonly hostile: readonly Files[];
}

/**
 * They wait in a loop for a clock that vitest has stopped, so that its run never ends. Some of them are right. All are left
 * out, in the rival's favour: in a class as it is, they would cost it its time-out again and again.
 */
const hangTheRival: ReadonlySet<string> = new Set([
  'alternatives/01-blocking-calls/class-instance.ts',
  'alternatives/01-blocking-calls/ends-with-main.ts',
  'alternatives/01-blocking-calls/helper-files',
  'alternatives/01-blocking-calls/loop-on-the-clock.ts',
  'alternatives/01-blocking-calls/performance-loop.ts',
  'alternatives/03-async-sleep/polls-every-millisecond.ts',
  'mistakes/01-blocking-calls/clock-of-the-file.ts',
  'mistakes/03-async-sleep/loops-on-the-clock.ts',
  'mistakes/04-suspend-and-resume/blocks.ts',
]);

/** Every exercise with its answers, in order. */
export function readAnswers(): readonly Answers[] {
  return readSolutions().map(({ exercise, source: { entry, files } }) => {
    const solution = files[entry] ?? '';
    return {
      exercise,
      right: [files, ...readAll('alternatives', exercise)],
      wrong: readAll('mistakes', exercise),
      untouched: { [entry]: readFileSync(join(root, 'exercises', exercise.folder, entry), 'utf8') },
      empty: { [entry]: '// nothing yet\n' },
      broken: [
        { [entry]: solution.replace(/\}\s*$/, '') },
        { [entry]: solution.replace('export', 'exports') },
        { [entry]: `import { sleep } from './sleep.ts';\n${solution}` },
      ],
      hostile: hostilities.map((text) => ({ [entry]: solution.replace(/\/\/ TODO: .*/, text) })),
    };
  });
}

/** Stands in the first function of an answer that is right otherwise. */
const hostilities = [
  'for (;;);',
  'process.exit(0);',
  "if (/^(a+)+$/.test(`${'a'.repeat(40)}!`)) throw new Error();",
  'const spin = (): Promise<void> => Promise.resolve().then(spin);\n  void spin();',
] as const;

function readAll(kind: 'alternatives' | 'mistakes', { folder, slug }: Solved['exercise']): readonly Files[] {
  const from = join(root, 'test', kind, folder);
  const names = existsSync(from) ? readdirSync(from).sort() : [];
  return names
    .filter((name) => !hangTheRival.has(`${kind}/${folder}/${name}`))
    .map((name) => {
      const path = join(from, name);
      if (!statSync(path).isDirectory()) return { [`${slug}.ts`]: readFileSync(path, 'utf8') };
      return Object.fromEntries(readdirSync(path).map((file) => [file, readFileSync(join(path, file), 'utf8')]));
    });
}
