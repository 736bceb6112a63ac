/** Sentences about a file that was not run at all: what in it is refused, and what is allowed. */
import type { Refusal } from '../trace/finding.ts';
import { brief } from './words.ts';

/** Returns the sentences of a refusal. */
export function refusalSentences(refusal: Refusal): readonly string[] {
  return sentences[refusal.reason](refusal);
}

const sentences: Readonly<Record<Refusal['reason'], (refusal: Refusal) => readonly string[]>> = {
  syntax: ({ message = '', ...place }) => [
    `${placeOf(place)} cannot be read as TypeScript${message === '' ? '' : `: ${brief(message, 200).replace(/\.$/, '')}`}.`,
  ],
  empty: ({ file }) => [`${brief(file)} is empty. It should export what the stub exports.`],
  encoding: ({ file }) => [`${brief(file)} is not text in UTF-8. Save it again with that encoding.`],
  'missing-file': ({ file }) => [`There is no ${brief(file)} in the exercise's folder.`],
  import: (refusal) => [
    `${placeOf(refusal)} imports ${quoted(refusal)}, which an exercise does not have.`,
    'Allowed are node:timers, node:timers/promises, node:util and your own files beside the stub.',
  ],
  'missing-helper': (refusal) => [
    `${placeOf(refusal)} imports ${quoted(refusal)}, but there is no such file beside the stub.`,
  ],
  'dynamic-import': (refusal) => [
    `${placeOf(refusal)} calls import() with something other than a plain text, so nobody can tell beforehand what it imports.`,
    'Write the import at the top of the file instead.',
  ],
  'unsafe-text': (refusal) => [
    `${placeOf(refusal)} holds ${refusal.text === undefined ? 'text that' : `${quoted(refusal)}, which`} cannot be run here, not even in a regular expression, in String.raw or as the name of a method.`,
    'Please write it in another way.',
  ],
  'too-large': ({ file }) => [`${brief(file)} is too large. An answer to an exercise takes a few dozen lines.`],
  compiler: ({ file }) => [
    `${brief(file)} could not be compiled: it took too long or too much memory. Something in it may be nested very deeply.`,
  ],
};

function placeOf({ file, line, column }: Pick<Refusal, 'file' | 'line' | 'column'>): string {
  if (line === undefined) return brief(file);
  return `${brief(file)}, line ${line}${column === undefined ? '' : `, column ${column}`},`;
}

function quoted({ text = '' }: Refusal): string {
  return text === '' ? 'something' : `"${brief(text)}"`;
}
