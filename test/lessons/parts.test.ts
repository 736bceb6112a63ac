import { describe, expect, it } from 'vitest';
import { lessons } from './documents.ts';
import { fencesOf, sectionsOf, withoutFences, wordsIn } from './markdown.ts';

const all = lessons().map((lesson) => [lesson.folder, lesson] as const);

const inlineCode = /`[^`]*`/g;

describe('a lesson', () => {
  it.each(all)('%s has its five parts, in order', (_, { text }) => {
    const [title, ...parts] = sectionsOf(text).keys();

    expect(title).toMatch(/^# \S/);
    expect(parts).toEqual(['## Idea', '## Timeline', '## Your task', '## Hints']);
  });

  it.each(all)('%s is 150 to 300 words long, and its idea at most 120', (_, { text }) => {
    expect(wordsIn(text)).toBeGreaterThanOrEqual(150);
    expect(wordsIn(text)).toBeLessThanOrEqual(300);
    expect(wordsIn(sectionsOf(text).get('## Idea') ?? '')).toBeLessThanOrEqual(120);
  });

  it.each(all)('%s has one term in bold, which its idea explains', (_, { text }) => {
    const terms = withoutFences(text)
      .replaceAll(inlineCode, '')
      .match(/\*\*[^*]+\*\*/g);

    expect(terms).toHaveLength(1);
    expect(sectionsOf(text).get('## Idea')).toContain(terms?.[0]);
  });

  it.each(all)('%s shows Python beside TypeScript', (_, { text }) => {
    const languages = fencesOf(sectionsOf(text).get('## Idea') ?? '').map(({ info }) => info.split(' ')[0]);

    expect(languages).toEqual(expect.arrayContaining(['python', 'ts']));
  });

  it.each(all)('%s has one timeline', (_, { text }) => {
    const pictures = fencesOf(text).filter(({ info }) => info.startsWith('text timeline '));

    expect(pictures).toHaveLength(1);
    expect(sectionsOf(text).get('## Timeline')).toContain(pictures[0]?.text);
  });

  it.each(all)('%s has a numbered task with an example', (_, { text }) => {
    const task = sectionsOf(text).get('## Your task') ?? '';
    const numbers = [...task.matchAll(/^(\d+)\. /gm)].map(([, number]) => Number(number));

    expect(numbers.length).toBeGreaterThan(1);
    expect(numbers).toEqual(numbers.map((_number, index) => index + 1));
    expect(task).toMatch(/^For example, /m);
  });

  it.each(all)('%s has three folded hints: the idea, what to use, the shape', (_, { text }) => {
    const hints = sectionsOf(text).get('## Hints') ?? '';
    const folded = /^<details>\n<summary>(.+)<\/summary>\n\n[^<]+\n\n<\/details>$/gm;

    expect([...hints.matchAll(folded)].map(([, summary]) => summary)).toEqual(['The idea', 'What to use', 'The shape']);
    expect(hints.replaceAll(folded, '').trim()).toBe('');
  });

  it.each(all)('%s has no hint that could be pasted', (_, { text }) => {
    const hints = sectionsOf(text).get('## Hints') ?? '';

    expect(fencesOf(hints)).toEqual([]);
    expect(hints.match(inlineCode)?.filter((code) => /=>|;|\bawait \w+[.(]/.test(code)) ?? []).toEqual([]);
  });
});
