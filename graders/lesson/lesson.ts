/** Reads a lesson's parts out of its Markdown. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** What is taken from a lesson. */
export interface Lesson {
  /** All of its Markdown. */
  readonly text: string;
  readonly title: string;
  /** The Markdown below `## Your task`. */
  readonly task: string;
  readonly hints: readonly Hint[];
}

/** One folded part of a lesson. */
export interface Hint {
  readonly title: string;
  /** Markdown. */
  readonly text: string;
}

/** Reads the lesson of the exercise in a folder; one that is missing says nothing. */
export async function readLesson(folder: string): Promise<Lesson> {
  return parseLesson(await readFile(join(folder, 'README.md'), 'utf8').catch(() => ''));
}

/** Finds the parts; those that are not there are empty. */
export function parseLesson(markdown: string): Lesson {
  const text = markdown.replaceAll('\r\n', '\n');
  return {
    text,
    title: /^# +(.+)$/m.exec(text)?.[1]?.trim() ?? '',
    task: /^## +Your task *\n([^]*?)(?=^## |$(?![^]))/m.exec(text)?.[1]?.trim() ?? '',
    hints: [...text.matchAll(folded)].map(([, title = '', body = '']) => ({ title: title.trim(), text: body.trim() })),
  };
}

const folded = /^<details>\s*<summary>(.*?)<\/summary>([^]*?)^<\/details>/gm;
