/** What CPython did, scenario by scenario: the committed data of one exercise. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** One input and what happened; `differs` says what JavaScript does instead, where it cannot agree. */
export interface Scenario {
  readonly name: string;
  readonly input: unknown;
  readonly trace: readonly string[];
  readonly differs?: { readonly reason: string; readonly trace: readonly string[] };
}

/** `name`, `input` and `differs` are written by hand, `python` and `trace` by `npm run oracles`. */
export interface OracleData {
  readonly exercise: string;
  readonly python: string;
  readonly scenarios: readonly Scenario[];
}

/** The exercises that have data, in order. */
export const exercises: readonly string[] = readdirSync(new URL('.', import.meta.url))
  .filter((file) => file.endsWith('.json'))
  .map((file) => file.slice(0, -'.json'.length))
  .sort();

export function pathOf(exercise: string): string {
  return fileURLToPath(new URL(`${exercise}.json`, import.meta.url));
}

export function readData(exercise: string): OracleData {
  // The one place where the data enters; a wrong shape fails the tests that read it.
  return JSON.parse(readFileSync(pathOf(exercise), 'utf8')) as OracleData;
}
