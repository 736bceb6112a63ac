/** Holds the committed traces against CPython, and our solutions against the traces. */
import { describe, expect, it } from 'vitest';
import type { Play } from './adapter.ts';
import { exercises, readData } from './data.ts';
import { playOnFakeTimers } from './fake-timers.ts';
import { inTermsOf } from './notation.ts';
import { findPython, runPython } from './python.ts';
import { playScenario } from './scenarios.ts';
import { solutionTo } from './sources.ts';

const python = findPython();
/** Where the scenarios are played to TypeScript. */
const places: Readonly<Record<string, Play>> = { "vitest's fake timers": playOnFakeTimers };

describe.each(exercises)('%s', (exercise) => {
  const { scenarios } = readData(exercise);

  it('has the traces that CPython leaves', { timeout: 30_000 }, ({ skip }) => {
    if (python === undefined && process.env['CI'] === undefined) skip('there is no CPython from 3.9 on here');

    const inputs = scenarios.map(({ input }) => input);
    const { traces } = runPython(python ?? 'python3', exercise, inputs);

    expect(traces).toEqual(scenarios.map(({ trace }) => trace));
  });

  it('says that TypeScript differs only where it does', () => {
    const differing = scenarios.filter(({ differs }) => differs !== undefined);

    const agreeing = differing.filter(({ trace, differs }) => isEqual(trace, inTermsOf(trace, differs?.trace ?? [])));

    expect(agreeing).toEqual([]);
  });

  describe.each(Object.entries(places))('played in %s', (_place, play) => {
    const cases = scenarios.map((scenario) => [scenario.name, scenario] as const);

    it.each(cases)('TypeScript does as CPython does, or as the data says it differs: %s', async (_name, scenario) => {
      const { expected, got } = await playScenario(play, exercise, solutionTo(exercise), scenario);

      expect(got).toEqual(expected);
    });
  });
});

function isEqual(lines: readonly string[], others: readonly string[]): boolean {
  return lines.join('\n') === others.join('\n');
}
