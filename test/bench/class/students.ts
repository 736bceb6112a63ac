/** A class, made up but the same every time: mostly right and wrong answers, some empty or broken ones, few hostile. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readAnswers, type Answers, type Files } from './answers.ts';

/** What one student hands in. */
export interface Student {
  readonly id: string;
  readonly isHostile: boolean;
  /** By the exercise's folder; an exercise that is not there was not handed in. */
  readonly files: ReadonlyMap<string, Files>;
}

/** One student in fifty attacks the grader, in one exercise. */
const hostileEach = 50;

/** Makes a class of so many, who hand in the exercises of these folders, or all. */
export function createClass(size: number, folders?: readonly string[]): readonly Student[] {
  const answers = readAnswers().filter(({ exercise }) => folders?.includes(exercise.folder) ?? true);
  const random = createRandom(20_260_101);
  return Array.from({ length: size }, (_, index) => {
    const id = `student-${String(index + 1).padStart(5, '0')}`;
    const isHostile = index % hostileEach === hostileEach - 1;
    const attacked = isHostile ? random.pick(answers) : undefined;
    const files = answers.flatMap((each): readonly (readonly [string, Files])[] => {
      const chosen = each === attacked ? random.pick(each.hostile) : choose(each, random);
      return chosen === undefined ? [] : [[each.exercise.folder, signed(chosen, id)]];
    });
    return { id, isHostile, files: new Map(files) };
  });
}

/** Writes what a student hands in to `folder`, an exercise a folder. */
export function writeStudent({ files }: Student, folder: string): void {
  mkdirSync(folder, { recursive: true });
  for (const [exercise, texts] of files) {
    mkdirSync(join(folder, exercise), { recursive: true });
    for (const [name, text] of Object.entries(texts)) writeFileSync(join(folder, exercise, name), text);
  }
}

/** Numbers that look random, and are the same every time. */
export interface Random {
  /** From 0 up to, but not including, 1. */
  readonly next: () => number;
  readonly pick: <Item>(items: readonly Item[]) => Item;
}

/** The generator known as mulberry32. */
export function createRandom(seed: number): Random {
  let state = seed;
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  return {
    next,
    pick(items) {
      const item = items[Math.floor(next() * items.length)];
      if (item === undefined) throw new RangeError('Expected something to pick from');
      return item;
    },
  };
}

function choose(answers: Answers, random: Random): Files | undefined {
  const dice = random.next();
  if (dice < 0.55) return random.pick(answers.right);
  if (dice < 0.85) return random.pick(answers.wrong);
  if (dice < 0.92) return answers.untouched;
  if (dice < 0.94) return answers.empty;
  return dice < 0.97 ? random.pick(answers.broken) : undefined;
}

/** No two students hand in the same text, unless they have not touched the stub. */
function signed(files: Files, id: string): Files {
  const isTouched = !Object.values(files).some((text) => text.includes("new Error('not started"));
  if (!isTouched) return files;
  return Object.fromEntries(Object.entries(files).map(([name, text]) => [name, `${text}\n// ${id}\n`]));
}
