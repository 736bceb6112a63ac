/** Holds every right answer of ours, run as plain TypeScript under vitest's fake timers, against the oracle's traces. */
import { describe, expect, it } from 'vitest';
import { exercises, readData } from './data.ts';
import { playOnFakeTimers } from './fake-timers.ts';
import { playScenario } from './scenarios.ts';
import { alternativesTo, solutionTo } from './sources.ts';

// A loop that blocks in real time cannot be played here.
const playable = exercises.filter((exercise) => exercise !== '01-blocking-calls');

describe.each(playable)('%s', (exercise) => {
  const sources = [solutionTo(exercise), ...alternativesTo(exercise)];

  it.each(sources.map((source) => [source.name, source] as const))(
    '%s leaves the same traces',
    { timeout: 30_000 },
    async (_name, source) => {
      for (const scenario of readData(exercise).scenarios) {
        const { expected, got } = await playScenario(playOnFakeTimers, exercise, source, scenario);

        expect(got, scenario.name).toEqual(expected);
      }
    },
  );
});
