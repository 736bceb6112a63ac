/** `class` and `classNoIsolate`: grading a class with the kit's pool, against vitest run once a submission. */
import { mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { openClassKit } from './class/grade-class.ts';
import { runRival } from './class/rival.ts';
import { createClass, createRandom, writeStudent, type Student } from './class/students.ts';
import { timed, type Measure } from './measure.ts';

/** The class that both sides grade a sample of: the rival would need half an hour for all of it. */
const classSize = 300;

/** How many are graded in each turn; over all turns, one in forty of the sample is hostile, as about in the class. */
const inTurn = 8;
const turns = 5;

/** vitest as it comes: a process for each file. */
export function classIsolated(): Promise<Measure> {
  return measureClass('class', 'vitest run, once a submission', []);
}

/** The fastest that vitest can do with these files. */
export function classNoIsolate(): Promise<Measure> {
  return measureClass('classNoIsolate', 'vitest run --no-isolate --pool=threads', ['--no-isolate', '--pool=threads']);
}

async function measureClass(name: Measure['name'], label: string, settings: readonly string[]): Promise<Measure> {
  const folder = mkdtempSync(join(tmpdir(), 'overlap-bench-'));
  const slices = sample(createClass(classSize)).map((students) =>
    students.map((student) => {
      writeStudent(student, join(folder, student.id));
      return join(folder, student.id);
    }),
  );
  const kit = await openClassKit(availableParallelism());
  const nextOfOurs = takeTurns(slices);
  const nextOfRival = takeTurns(slices);
  return {
    name,
    means: `a submission of nine exercises, on average over ${inTurn * turns} of a class of ${classSize}: so many times faster`,
    unit: 'ms',
    // Of the totals, because a hostile submission counts as well.
    ratio: (ours, rival) => rival.total / ours.total,
    ours: {
      label: "the kit's pool",
      async measure() {
        const submissions = nextOfOurs();
        return (await timed(() => kit.gradeClass(submissions))) / submissions.length;
      },
    },
    rival: {
      label,
      async measure() {
        const submissions = nextOfRival();
        const ms = await timed(async () => {
          for (const submission of submissions) await runRival(submission, settings);
        });
        return ms / submissions.length;
      },
    },
    async close() {
      await kit.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Two to warm up with, then the students of each turn: chosen at random, the same every time, one of them hostile. */
function sample(students: readonly Student[]): readonly (readonly Student[])[] {
  const random = createRandom(1);
  const shuffled = students
    .map((student) => ({ student, place: random.next() }))
    .toSorted((a, b) => a.place - b.place)
    .map(({ student }) => student);
  const hostile = shuffled.filter(({ isHostile }) => isHostile);
  const others = shuffled.filter(({ isHostile }) => !isHostile);
  const chosen = [...others.slice(0, 2 + inTurn * turns - 1), ...hostile.slice(0, 1)];
  return [
    chosen.slice(0, 2),
    ...Array.from({ length: turns }, (_, turn) => chosen.slice(2 + turn * inTurn, 2 + (turn + 1) * inTurn)),
  ];
}

function takeTurns<Item>(items: readonly Item[]): () => Item {
  let turn = 0;
  return () => {
    const item = items[turn % items.length];
    turn += 1;
    if (item === undefined) throw new RangeError('Expected at least one turn');
    return item;
  };
}
