import { beforeAll, expect, it } from 'vitest';
import type { World } from '../../graders/world/world.ts';
import { mistakes, solutions } from '../kit/answers.ts';
import { compileAll, outcomesOf, sealHere } from './sealed-room.ts';

const right = await compileAll(solutions());
// Every one of them is graded in a real room elsewhere; a few show that this one is the same.
const wrong = await compileAll(mistakes().filter((_, index) => index % 12 === 0));
let world: World;
// Only now: vitest still changes built-ins while it collects tests.
beforeAll(() => {
  world = sealHere();
});

it.each(right.map((answer) => [answer.exercise.folder, answer] as const))(
  'passes the solution of %s in process',
  async (_, answer) => {
    const outcomes = await outcomesOf(world, answer.exercise.slug, answer.compiled);

    expect(outcomes.filter(({ status }) => status !== 'passed')).toEqual([]);
  },
);

it.each(wrong.map((answer) => [`${answer.exercise.folder} ${answer.name}`, answer] as const))(
  'fails %s in process',
  async (_, answer) => {
    const outcomes = await outcomesOf(world, answer.exercise.slug, answer.compiled);

    expect(
      outcomes
        .filter(({ status }) => status === 'failed')
        .map(({ check }) => check)
        .sort(),
    ).toEqual([...answer.fails].sort());
  },
);
