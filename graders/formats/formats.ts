/** Every format of results, by its name on the command line. */
import { classroom50 } from './classroom50.ts';
import { csv } from './csv.ts';
import type { Format } from './format.ts';
import { gradescope } from './gradescope.ts';
import { html } from './html.ts';
import { json } from './json.ts';
import { junit } from './junit.ts';
import { markdown } from './markdown.ts';
import { prairielearn } from './prairielearn.ts';

const formats: Readonly<Record<string, Format>> = {
  json,
  junit,
  gradescope,
  prairielearn,
  classroom50,
  markdown,
  csv,
  html,
};

/**
 * Finds the formats that words name, each once.
 *
 * @throws {RangeError} when a word names none.
 */
export function formatsNamed(words: readonly string[]): readonly Format[] {
  return [...new Set(words)].map((word) => {
    const format = Object.hasOwn(formats, word) ? formats[word] : undefined;
    if (format !== undefined) return format;
    const names = Object.keys(formats).map((name) => `\n  ${name}`);
    throw new RangeError(`There is no format ${word}. There are:${names.join('')}`);
  });
}
