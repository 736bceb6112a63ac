import { describe, expect, it } from 'vitest';
import type { SourceFiles } from '../../graders/submission/compiled.ts';
import type { Refusal } from '../../graders/trace/finding.ts';
import type { ExerciseVerdict } from '../../graders/verdict.ts';
import { createChecker, type Checker } from '../../graders/watch/checker.ts';
import { exerciseOf, passed } from '../report/sample.ts';

const exercise = { folder: '07-run', number: '07', slug: 'run' };
const verdict = exerciseOf('07', 'run', 'solved', [passed('a')]);

describe('look', () => {
  it('checks what is new, and nothing twice', async () => {
    const bench = createBench('one');

    await bench.lookAndFinish();
    await bench.checker.look(exercise);
    bench.text = 'two';
    await bench.lookAndFinish();

    expect(bench.story).toEqual(['starts', 'verdict on one', 'starts', 'verdict on two']);
  });

  it('never tells a verdict on what was replaced while it was made', async () => {
    const bench = createBench('one');

    const first = bench.checker.look(exercise);
    await bench.until('grading one');
    bench.text = 'two';
    const second = bench.checker.look(exercise);
    await bench.until('grading two');
    bench.finish('two');
    bench.finish('one');
    await Promise.all([first, second]);

    expect(bench.story).toEqual(['starts', 'starts', 'verdict on two']);
  });

  it('checks again by itself when nobody told it of the change', async () => {
    const bench = createBench('one');

    const look = bench.checker.look(exercise);
    await bench.until('grading one');
    bench.text = 'two';
    bench.finish('one');
    await bench.until('grading two');
    bench.finish('two');
    await look;

    expect(bench.story).toEqual(['starts', 'starts', 'verdict on two']);
  });

  it.each<Refusal>([
    { reason: 'empty', file: 'run.ts' },
    { reason: 'missing-file', file: 'run.ts' },
  ])('waits a moment for a file that is $reason while it is written', async (refusal) => {
    const bench = createBench(refusal, { written: 'one' });

    await bench.lookAndFinish();

    expect(bench.story).toEqual(['waits', 'starts', 'verdict on one']);
  });

  it('believes after that moment that a file is empty', async () => {
    const bench = createBench({ reason: 'empty', file: 'run.ts' });

    await bench.lookAndFinish();

    expect(bench.story).toEqual(['waits', 'starts', 'waits', 'verdict on empty']);
  });
});

describe('check', () => {
  it('checks again what has not changed', async () => {
    const bench = createBench('one');

    await bench.lookAndFinish();
    const check = bench.checker.check(exercise);
    await bench.until('grading one');
    bench.finish('one');
    await check;

    expect(bench.story).toEqual(['starts', 'verdict on one', 'starts', 'verdict on one']);
  });

  it('tells of two checks at once only the last', async () => {
    const bench = createBench('one');

    const checks = [bench.checker.check(exercise), bench.checker.check(exercise)];
    await bench.until('grading one', 2);
    bench.finish('one');
    await Promise.all(checks);

    expect(bench.story).toEqual(['starts', 'starts', 'verdict on one']);
  });
});

interface Bench {
  text: string | Refusal;
  readonly checker: Checker;
  readonly story: string[];
  /** Ends every grading of this text. */
  readonly finish: (text: string) => void;
  /** Waits until so many gradings have begun. */
  readonly until: (what: string, times?: number) => Promise<void>;
  readonly lookAndFinish: () => Promise<void>;
}

/** A checker whose gradings end when they are told to; `written` is in the file after a moment. */
function createBench(text: string | Refusal, { written }: { readonly written?: string } = {}): Bench {
  const grading: { readonly name: string; readonly end: (graded: ExerciseVerdict) => void }[] = [];
  const nameOf = (source: SourceFiles | Refusal): string =>
    'reason' in source ? source.reason : (source.files['run.ts'] ?? '');
  const bench: Bench = {
    text,
    story: [],
    checker: createChecker({
      load: async () =>
        typeof bench.text === 'string' ? { entry: 'run.ts', files: { 'run.ts': bench.text } } : bench.text,
      grade: (_, source) => new Promise((end) => grading.push({ name: nameOf(source), end })),
      async pause() {
        bench.story.push('waits');
        bench.text = written ?? bench.text;
      },
      onStart: () => bench.story.push('starts'),
      onVerdict: (_, { entry }) => bench.story.push(`verdict on ${entry}`),
    }),
    finish(name) {
      for (const each of grading.filter((one) => one.name === name)) each.end({ ...verdict, entry: name });
      grading.splice(0, grading.length, ...grading.filter((one) => one.name !== name));
    },
    async until(what, times = 1) {
      while (grading.filter(({ name }) => `grading ${name}` === what).length < times) await Promise.resolve();
    },
    async lookAndFinish() {
      const look = bench.checker.look(exercise);
      while (grading.length === 0) await Promise.resolve();
      bench.finish(grading[0]?.name ?? '');
      await look;
    },
  };
  return bench;
}
