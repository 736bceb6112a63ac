import { describe, expect, it } from 'vitest';
import { misconceptions } from '../../graders/diagnosis/misconceptions.ts';
import { lessonLink, type Topic } from '../../graders/report/lesson-link.ts';
import { lessons } from '../lessons/documents.ts';
import { everyFinding } from './every-finding.ts';

const lesson = [
  '# Title',
  '',
  '## Idea',
  '',
  'Two pieces of work are **concurrent**',
  'when they overlap.',
  '',
  '```ts',
  '// **concurrent** in code',
  '```',
  '',
  '## Your task',
  '',
  '1. `oneByOne(a)` takes one by one.',
  '2. `together`, at once.',
  '   - No timer is left.',
  '',
  '## Hints',
  '',
  '<summary>The idea</summary>',
].join('\n');
const value = { kind: 'value', expected: 1, actual: 2 } as const;
const link = (topic: Partial<Topic>, text: string | undefined = lesson): string =>
  lessonLink('exercises/05-x/README.md', text, { finding: value, names: [], ...topic });

describe('lessonLink', () => {
  it.each<readonly [string, Partial<Topic>, number]>([
    ['the idea, where it speaks of the misconception', { diagnosis: { id: 'one-after-another' } }, 5],
    ['the part of the task that speaks of it', { diagnosis: { id: 'leaves-timer' } }, 16],
    ['the part of the task about the function', { names: ['together', 'together'] }, 15],
    ['the task, where several functions are called', { names: ['oneByOne', 'together'] }, 14],
    ['the task, where nothing speaks of it', { diagnosis: { id: 'uses-promise' } }, 14],
  ])('leads to %s', (_, topic, line) => {
    expect(link(topic)).toBe(`exercises/05-x/README.md:${line}`);
  });

  it('leads to the idea where there is no task, and to the file where there is neither', () => {
    expect(link({}, '## Idea\n\nAll of it.')).toBe('exercises/05-x/README.md:3');
    expect(link({}, 'Nothing of the kind.')).toBe('exercises/05-x/README.md');
    expect(lessonLink('README.md', undefined, { finding: value, names: [] })).toBe('README.md');
  });

  it('leads to a paragraph of each of our lessons, whatever went wrong', () => {
    const topics: readonly Topic[] = [
      ...Object.keys(misconceptions).map((id) => ({ finding: value, diagnosis: { id }, names: [] })),
      ...everyFinding.map(({ finding }) => ({ finding, names: [] })),
    ];

    for (const { path, text } of lessons())
      for (const topic of topics) {
        const [, line = ''] = /:(\d+)$/.exec(lessonLink(path, text, topic)) ?? [];
        expect(text.split('\n')[Number(line) - 1]).toMatch(/^\s*(?:- )?[\w`*]/);
      }
  });
});
