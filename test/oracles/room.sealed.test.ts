/** Holds what happens in a room against CPython's traces: the same that vitest's fake timers are held against. */
import { beforeAll, describe, expect, it } from 'vitest';
import { answersIn, solutions } from '../kit/answers.ts';
import { compileAll, sealHere } from '../room/sealed-room.ts';
import type { World } from '../../graders/world/world.ts';
import { readData } from './data.ts';
import { playInRoom } from './room.ts';
import { playScenario } from './scenarios.ts';
import { solutionTo } from './sources.ts';

const answers = await compileAll([...solutions(), ...answersIn('alternatives')]);
let world: World;
// Only now: vitest still changes built-ins while it collects tests.
beforeAll(() => {
  world = sealHere();
});

describe.each(answers.map((answer) => [answer.exercise.folder, answer.name, answer] as const))(
  '%s %s in a room',
  (exercise, _, { compiled }) => {
    it('leaves the traces that CPython leaves, or those that the data says', async () => {
      const { scenarios } = readData(exercise);
      for (const scenario of scenarios) {
        const { expected, got } = await playScenario(
          (_source, adapter, input) => playInRoom(world, compiled, adapter, input),
          exercise,
          solutionTo(exercise),
          scenario,
        );

        expect(got, scenario.name).toEqual(expected);
      }
    });
  },
);
